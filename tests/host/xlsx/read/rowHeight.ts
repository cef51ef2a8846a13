import type { Attributes } from "../xml/tag";

/** The height of a row in points, set by hand or found by Excel; null where the file does not say. */
export function heightOf(attributes: Attributes): number | null {
  const height = Number(attributes["ht"] ?? "");
  return attributes["ht"] !== undefined && Number.isFinite(height) ? height : null;
}
