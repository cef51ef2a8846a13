import type { ImprovementDirection } from "../../domain/followUp";
import { foldedText } from "../grid/cellText";
import type { CellValue } from "../grid/snapshot";

const MORE = "hög|högt|höga|högre|högst|högsta|mer|mera|fler|flera|stor|stort|större|många";
const LESS = "låg|lågt|låga|lägre|lägst|lägsta|mindre|färre|få|små|litet|kort|kortare|kortast";
const GOOD =
  "(?: (?:värden?|andel|antal|tal|resultat|utfall|nivå))?(?: (?:är|=))? (?:bra|bättre|bäst|önskvärt|positivt)";

const PATTERNS: readonly (readonly [ImprovementDirection | "qualitative", RegExp])[] = [
  ["higherIsBetter", new RegExp(`^(?:ju )?(?:${MORE})(?: desto bättre|${GOOD})$`)],
  ["lowerIsBetter", new RegExp(`^(?:ju )?(?:${LESS})(?: desto bättre|${GOOD})$`)],
  [
    "higherIsBetter",
    /^(?:hög|högre|(?:ska )?öka[rs]?|ökande|ökning|upp|uppåt|stigande|maximera[s]?|[↑⬆▲≥+>]\uFE0F?|>=)$/u,
  ],
  [
    "lowerIsBetter",
    /^(?:låg|lägre|(?:ska )?minska[rs]?|minskande|minskning|ned|ner|nedåt|neråt|sjunkande|minimera[s]?|[↓⬇▼≤<]\uFE0F?|<=)$/u,
  ],
  [
    "qualitative",
    /^(?:kvalitativt?|bedöms|bedömning|ja ?\/ ?nej|ja eller nej)(?: (?:bedömning|bedöms|mål|mått|indikator))?$/,
  ],
];

/**
 * Reads a direction in words or signs: "Högre är bättre", "Minska", ↑. "Kvalitativ", "Bedöms" and "Ja/Nej" tell that there
 * is no number. Null for an empty cell or any other text: "Högst" alone may be the limit or the best.
 */
export function decodeDirection(value: CellValue): ImprovementDirection | "qualitative" | null {
  const text = foldedText(value);
  return PATTERNS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
