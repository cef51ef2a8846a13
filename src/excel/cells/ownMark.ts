/** The custom property of a worksheet by which the add-in knows a sheet that it has made. */
export const OWN_MARK_KEY = "maluppfoljning";
