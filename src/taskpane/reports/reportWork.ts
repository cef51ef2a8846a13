/** The code that reports are built and checked with. Loaded with the first of these jobs. */
export { REPORTS } from "../../annexes/reportNames";
export { buildReports } from "../../app/buildReports";
export { checkReports, planFindings, writeFindings } from "../../app/checkReports";
export { pastedReport, readReportFile } from "../../app/reportFile";
export { checkedNetCost } from "../../app/netCost";
export { hiddenAmong, withHidden, withShown } from "../../app/hiddenFindings";
export { offerRowStructure } from "../../app/rowStructure";
