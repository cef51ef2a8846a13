/** The id of the heading of the result, which gets the focus when there is a new one. */
export const RESULT_HEADING = "index-heading";
