import { inEach, type Both } from "../make/language";
import { counted, countText, valueText } from "../make/figures";

/** The pane's texts on freezing the workbook for a decision, and on comparing with it later. */
export const FROZEN = {
  heading: { sv: "Beslut", en: "Decision" },
  hint: {
    sv: "Frys det som ligger till grund för ett beslut, och se sedan om något har ändrats.",
    en: "Freeze what a decision rests on, and see later whether anything has changed.",
  },
  freeze: { sv: "Frys för beslut", en: "Freeze for decision" },
  freezing: { sv: "Fryser för beslut…", en: "Freezing for decision…" },
  compare: { sv: "Har något ändrats sedan beslutet?", en: "Has anything changed since the decision?" },
  comparing: { sv: "Jämför med det som är fryst…", en: "Comparing with what is frozen…" },
  choice: { sv: "Jämför med", en: "Compare with" },
  newest: { sv: "Det senaste", en: "The latest" },
  before: { sv: "Då", en: "Then" },
  now: { sv: "Nu", en: "Now" },
  edited: {
    sv: "Bladet har ändrats sedan det frystes: kontrollsumman stämmer inte. Jämförelsen gäller det som står på bladet nu.",
    en: "The sheet has been changed since it was frozen: its checksum does not agree. The comparison is with what stands on the sheet now.",
  },
  otherPeriod: {
    sv: "Arbetsboken gäller en annan period nu än när den frystes.",
    en: "The workbook is of another period now than when it was frozen.",
  },
};

/** "Bladet Beslut 2024-02-15 har 412 tal och texter. …" */
export function frozenText(sheet: string, count: number): Both {
  return {
    sv: `Bladet ${sheet} är gjort, med ${countText(count).sv} ${count === 1 ? "tal eller text" : "tal och texter"}. Det skrivs aldrig om. Ska det inte finnas: ta bort bladet i Excel.`,
    en: `The sheet “${sheet}” has been made, with ${countText(count).en} ${count === 1 ? "figure or text" : "figures and texts"}. It is never written again. If it is not wanted, delete the sheet in Excel.`,
  };
}

type Kind = "changed" | "gone" | "new" | "rule" | "follows";

const KINDS: Record<Kind, Both> = {
  changed: { sv: "Ändrat", en: "Changed" },
  gone: { sv: "Borta", en: "Gone" },
  new: { sv: "Nytt", en: "New" },
  rule: { sv: "Andra regler", en: "Other rules" },
  follows: { sv: "Följer med genom formler", en: "Follows by formulas" },
};

/** "Ändrat (1)" */
export function differenceHeading(kind: Kind, count: number): Both {
  return inEach((language) => `${KINDS[kind][language]} (${countText(count)[language]})`);
}

/** The outcome of a comparison with a frozen sheet, in a sentence. */
export function comparisonText(sheet: string, differences: number, same: number): Both {
  if (differences === 0)
    return {
      sv: `Inget har ändrats sedan ${sheet}. ${counted.sv(same, "uppgift är densamma", "uppgifter är desamma")}.`,
      en: `Nothing has changed since “${sheet}”. ${counted.en(same, "item is", "items are")} the same.`,
    };
  return {
    sv: `${counted.sv(differences, "skillnad", "skillnader")} mot ${sheet}. ${counted.sv(same, "uppgift är densamma", "uppgifter är desamma")}.`,
    en: `${counted.en(differences, "difference", "differences")} from “${sheet}”. ${counted.en(same, "item is", "items are")} the same.`,
  };
}

/** A figure's value on one side; the exact number after what is shown, where both sides are shown alike. */
export function frozenValueText(
  { shown, number }: { readonly shown: string; readonly number: number | null },
  isShownAlike: boolean,
): Both {
  if (!isShownAlike || number === null) return { sv: shown, en: shown };
  return inEach((language) => `${shown} (${valueText(number)[language]})`);
}

/** Where a frozen figure stands otherwise now. */
export function stoodInText(address: string): Both {
  return { sv: `stod i ${address}`, en: `stood in ${address}` };
}
