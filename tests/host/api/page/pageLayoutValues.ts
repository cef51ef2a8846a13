import type { PageLayout, PrintZoom } from "../../model/pageLayout";
import { hostError } from "../../wire/hostError";

/** Excel.PaperType in the order that the file numbers papers, from 1. */
export const PAPERS =
  `Letter LetterSmall Tabloid Ledger Legal Statement Executive A3 A4 A4Small A5 B4 B5 Folio Quatro
  Paper10x14 Paper11x17 Note Envelope9 Envelope10 Envelope11 Envelope12 Envelope14 Csheet Dsheet Esheet EnvelopeDL
  EnvelopeC5 EnvelopeC3 EnvelopeC4 EnvelopeC6 EnvelopeC65 EnvelopeB4 EnvelopeB5 EnvelopeB6 EnvelopeItaly
  EnvelopeMonarch EnvelopePersonal FanfoldUS FanfoldStdGerman FanfoldLegalGerman`.split(/\s+/);

/** Units of setPrintMargins. */
export const POINTS_IN: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

const MIN_SCALE = 10;
const MAX_SCALE = 400;
const MAX_PAGES = 32_767;

export function zoomOf({ zoom }: PageLayout): PrintZoom {
  return { ...zoom };
}

/** Either a scale of 10 to 400 percent, or pages across and down (one of them may be left to Excel). */
export function parseZoom(value: unknown): PrintZoom {
  if (typeof value !== "object" || value === null) throw hostError("InvalidArgument", "zoom");
  const { scale, horizontalFitToPages: across, verticalFitToPages: down } = value as Record<string, unknown>;
  const isFitted = isGiven(across) || isGiven(down);
  if (isGiven(scale) === isFitted) throw hostError("InvalidArgument", "either a scale or a number of pages");
  if (isFitted) return { horizontalFitToPages: pages(across), verticalFitToPages: pages(down) };
  return { scale: whole(scale, MIN_SCALE, MAX_SCALE) };
}

function pages(value: unknown): number | null {
  return isGiven(value) ? whole(value, 1, MAX_PAGES) : null;
}

function whole(value: unknown, least: number, most: number): number {
  if (typeof value !== "number" || !Number.isInteger(value) || value < least || value > most) {
    throw hostError("InvalidArgument", "zoom");
  }
  return value;
}

function isGiven(value: unknown): boolean {
  return value !== null && value !== undefined;
}
