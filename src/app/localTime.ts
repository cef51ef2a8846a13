/** The time now where the user is, to the minute: "2022-09-12T14:05". */
export function localTime(now = new Date()): string {
  const part = (value: number): string => String(value).padStart(2, "0");
  const date = `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
  return `${date}T${part(now.getHours())}:${part(now.getMinutes())}`;
}
