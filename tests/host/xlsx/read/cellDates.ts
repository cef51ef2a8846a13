const DAY = 86_400_000;
/** Serial number of 1970-01-01 when days count from 1900 and from 1904. */
const UNIX_EPOCH = 25_569;
const UNIX_EPOCH_1904 = 24_107;

/**
 * The serial number of a date in ISO form, as cells of type "d" hold it; NaN for other text. Excel counts
 * 29 February 1900, which never was, so serial numbers before 1 March 1900 are one lower.
 */
export function serialOfIsoDate(text: string, date1904: boolean): number {
  const isTimeOnly = /^T?\d{2}:\d{2}/.test(text);
  const moment = isTimeOnly ? `1970-01-01T${text.replace(/^T/, "")}` : text;
  const hasZone = /(?:Z|[+-]\d{2}:?\d{2})$/.test(moment) || !moment.includes("T");
  const days = Date.parse(hasZone ? moment : `${moment}Z`) / DAY;
  if (isTimeOnly) return days;
  if (date1904) return days + UNIX_EPOCH_1904;
  const serial = days + UNIX_EPOCH;
  return serial < 61 ? serial - 1 : serial;
}
