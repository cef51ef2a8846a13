/** Quoted text, escaped and padding characters and colour or condition brackets say nothing about the kind. */
const DECORATION = /"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi;

/** A number format without its texts and colours: what is left tells dates, percentages and numbers apart. */
export function formatSkeleton(numberFormat: string): string {
  return numberFormat.replace(DECORATION, "");
}

/** Range.numberFormatCategories for a format code. */
export function numberFormatCategory(numberFormat: string): string {
  if (numberFormat === "General") return "General";
  const code = formatSkeleton(numberFormat.split(";")[0] ?? "").toLowerCase();
  if (code.trim() === "@") return "Text";
  if (/[yd]/.test(code) || /mmm/.test(code)) return "Date";
  if (/[hs]/.test(code)) return "Time";
  if (code.includes("%")) return "Percentage";
  if (code.includes("e+") || code.includes("e-")) return "Scientific";
  if (code.includes("/")) return "Fraction";
  if (/\$|kr|€/.test(numberFormat.toLowerCase())) return "Currency";
  if (/^[#0?,. ()+-]*$/.test(code)) return "Number";
  return "Custom";
}
