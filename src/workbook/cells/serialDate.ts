const MILLISECONDS_A_DAY = 86_400_000;
/** Serial 0 of Excel's 1900 system, put so that serials after February 1900 fall on the right day. */
const SERIAL_ZERO = Date.UTC(1899, 11, 30);

/** Days since the start of Excel's 1900 date system; months are 1–12. */
export function serialOfDay(year: number, month: number, day: number): number {
  return (Date.UTC(year, month - 1, day) - SERIAL_ZERO) / MILLISECONDS_A_DAY;
}

/** The ISO date of a serial; a time of day is left out. */
export function serialToDate(serial: number): string {
  return new Date(SERIAL_ZERO + Math.floor(serial) * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** Serials outside 1990–2100 are not dates that a follow-up would hold. */
export function isDateSerial(serial: number): boolean {
  return serial >= serialOfDay(1990, 1, 1) && serial < serialOfDay(2101, 1, 1);
}
