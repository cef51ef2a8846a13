import { plainText } from "../../workbook/grid/cellText";

/** A text as it is searched: "Vård & omsorg" is found by "vard", whatever the case, accents and spaces. */
export function searchText(text: string): string {
  return plainText(text).normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** The words to look for, each of which must be found. */
export function searchWords(query: string): readonly string[] {
  return searchText(query)
    .split(" ")
    .filter((word) => word !== "");
}
