import type { NoPlaceReason } from "../../domain/summary/figureSource";

const REASONS: Record<NoPlaceReason, string> = {
  notCalculated:
    "Talet står inte i arbetsboken än. Klicka på Räkna om, så skrivs index, nivåer och antal där.",
  noOwnCell: "Talet står inte i någon egen cell. Det är räknat ur uppföljningen.",
};

/** Why a figure of the text leads to no cell, and what to do. */
export function noPlaceSentence(reason: NoPlaceReason): string {
  return REASONS[reason];
}
