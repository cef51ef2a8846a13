import type { AttainmentSummary } from "../../domain/evaluation";
import type { PeriodIndex } from "../../domain/indexHistory";
import { roundHalfAwayFromZero } from "../../domain/numbers";
import { countOf } from "../../domain/scale/levelCounts";
import { levelsBestFirst } from "../../domain/scale/scale";
import type { LevelWording } from "../../workbook/scale/scaleWords";
import type { OutputField } from "../../workbook/columns/catalogue";
import { headingOf } from "../../workbook/columns/catalogue";
import { columnName } from "../../workbook/grid/cellAddress";
import { periodName } from "../make/periodName";
import { enumeration, quoted } from "../make/enumeration";
import { indexText } from "../make/figures";
import { inEach, NOTHING, type Both } from "../make/language";
import { countedLevelWord } from "./levels";
import { sheetsText } from "./sheets";

/**
 * Says which columns the add-in makes for itself and where: "Till höger om uppföljningen på bladet Mål 2022 skapas Nivå
 * och Värde (kolumnerna Q–R)." Null when the controller has them all.
 */
export function createdColumnsText(
  created: readonly OutputField[],
  columns: ReadonlyMap<OutputField, number>,
  sheet: string,
): Both<string | null> {
  const headings = created.map(headingOf);
  const letters = created.map((field) => columnName(columns.get(field) ?? 0));
  const [firstLetter, lastLetter] = [letters[0], letters.at(-1)];
  if (firstLetter === undefined) return { sv: null, en: null };
  const [isOne, range] = [letters.length === 1, `${firstLetter}–${lastLetter}`];
  return {
    sv: `Till höger om uppföljningen på bladet ${sheet} skapas ${enumeration.sv(headings)} (${isOne ? `kolumn ${firstLetter}` : `kolumnerna ${range}`}).`,
    en: `To the right of the follow-up on the sheet “${sheet}”, ${quoted.en(headings)} ${isOne ? "is" : "are"} created (${isOne ? `column ${firstLetter}` : `columns ${range}`}).`,
  };
}

/** "15 av 15 mål uppnådda", and where there are any: ", 2 delvis uppnådda, 1 ej uppnått, 1 utan värde". */
export function goalCountText(
  { levels, goalCount }: Pick<AttainmentSummary, "levels" | "goalCount">,
  wording: LevelWording,
): Both {
  const parts = levelsBestFirst(wording.scale).flatMap((level, at): readonly Both[] => {
    const count = countOf(levels, level);
    const word = countedLevelWord(level, count, wording);
    if (at > 0) return count > 0 ? [{ sv: `${count} ${word.sv}`, en: `${count} ${word.en}` }] : [];
    return [
      {
        sv: `${count} av ${goalCount} mål ${word.sv}`,
        en: `${count} of ${goalCount} ${goalCount === 1 ? "goal" : "goals"} ${word.en}`,
      },
    ];
  });
  const none = { sv: `${levels.none} utan värde`, en: `${levels.none} without a value` };
  const all = levels.none > 0 ? [...parts, none] : parts;
  return inEach((language) => all.map((part) => part[language]).join(", "));
}

/** "15 av 15 mål uppnådda, varav 1 med beslutad nivå": how many of the counted levels somebody has decided. */
export function withDecidedText(counts: string, decided: number): Both {
  if (decided === 0) return { sv: counts, en: counts };
  return {
    sv: `${counts}, varav ${decided} med beslutad nivå`,
    en: `${counts}, ${decided} of them with a decided level`,
  };
}

/** "Beslutad nivå. Beräknat: delvis uppnått." */
export function decidedText(computed: string): Both {
  return {
    sv: `Beslutad nivå. Beräknat: ${computed.toLocaleLowerCase("sv")}.`,
    en: `Decided level. Calculated: ${computed.toLowerCase()}.`,
  };
}

/** "8 av 9 indikatorer har en nivå.": what the goal's value rests on, said when it is not all of them. */
export function gradedText(graded: number, all: number): Both {
  return {
    sv: `${graded} av ${all} ${all === 1 ? "indikator" : "indikatorer"} har en nivå.`,
    en: `${graded} of ${all} ${all === 1 ? "indicator" : "indicators"} ${graded === 1 || all === 1 ? "has" : "have"} a level.`,
  };
}

/** "Beräknat 2022-09-12 14:05 av bladet Mål 2022, per 2022-08-31."; null for a date that is only a guess. */
export function calculatedText(
  calculatedAt: string,
  followUpDate: string | null,
  sheets: readonly string[],
): Both {
  const made: Both = {
    sv: `Beräknat ${calculatedAt.replace("T", " ")} av ${sheetsText(sheets).sv}`,
    en: `Calculated ${calculatedAt.replace("T", " ")} from ${sheetsText(sheets).en}`,
  };
  return followUpDate === null
    ? { sv: `${made.sv}.`, en: `${made.en}.` }
    : { sv: `${made.sv}, per ${followUpDate}.`, en: `${made.en}, as at ${followUpDate}.` };
}

/** "0,11 högre än 2021 (0,87)": the index beside that of a former period; both as they are shown, with two decimals. */
export function comparedText(index: number, former: PeriodIndex & { readonly index: number }): Both {
  const difference = roundHalfAwayFromZero(
    roundHalfAwayFromZero(index, 2) - roundHalfAwayFromZero(former.index, 2),
    2,
  );
  const differs = indexText(Math.abs(difference), null);
  const period = inEach(
    (language) =>
      `${periodName(former.period)[language]} (${indexText(former.index, null)[language]}${restingOn(former)[language]})`,
  );
  if (difference === 0) return { sv: `Samma som ${period.sv}`, en: `The same as ${period.en}` };
  return {
    sv: `${differs.sv} ${difference > 0 ? "högre" : "lägre"} än ${period.sv}`,
    en: `${differs.en} ${difference > 0 ? "higher" : "lower"} than ${period.en}`,
  };
}

/** "Index över tid: 0,87 (2021), 0,98 (nu)." */
export function indexHistoryText(
  former: readonly { readonly period: string; readonly index: number }[],
  now: number,
): Both {
  const said = inEach((language) =>
    former
      .map(({ period, index }) => `${indexText(index, null)[language]} (${periodName(period)[language]})`)
      .join(", "),
  );
  const index = indexText(now, null);
  return {
    sv: `Index över tid: ${said.sv}, ${index.sv} (nu).`,
    en: `Index over time: ${said.en}, ${index.en} (now).`,
  };
}

/** ", 12 av 15 mål" where a former index does not rest on all goals. */
function restingOn({ goalsWithValue, goalCount }: PeriodIndex): Both {
  if (goalsWithValue === goalCount) return NOTHING;
  return {
    sv: `, ${goalsWithValue} av ${goalCount}\u00A0mål`,
    en: `, ${goalsWithValue} of ${goalCount}\u00A0goals`,
  };
}

/** "Index per målområde" */
export function groupedBy(heading: string): Both {
  return {
    sv: `Index per ${heading.toLocaleLowerCase("sv")}`,
    en: `Index by ${heading.toLowerCase()}`,
  };
}
