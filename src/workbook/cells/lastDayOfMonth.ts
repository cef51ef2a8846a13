/** The last day of a month as an ISO date: "2022-08" ends on "2022-08-31". */
export function lastDayOfMonth(period: string): string {
  const [year = 0, month = 0] = period.split("-").map(Number);
  return `${period}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`;
}
