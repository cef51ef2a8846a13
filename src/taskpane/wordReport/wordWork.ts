/** The work of putting the report together; the library that writes Word's files comes with the document itself. */
export { reportParts } from "../../app/reportParts";
export { readWordReport } from "../../app/wordReport";
