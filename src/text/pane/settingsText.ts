import type { GoalLevelRule } from "../../domain/rules/goalRules";
import type { MissingDataRule } from "../../domain/rules/missingDataRules";
import { levelsBestFirst, type AttainmentLevel } from "../../domain/scale/scale";
import { levelChoices } from "../cells/templateText";
import { enumeration } from "../make/enumeration";
import type { ChoiceText } from "../rules/choiceText";
import { GOAL_RULE_TEXT } from "../rules/goalRuleText";
import { MISSING_DATA_RULE_TEXT } from "../rules/missingDataRuleText";
import { formsOf, type LevelWording } from "../../workbook/scale/scaleWords";
import type { AddinSettings } from "../../workbook/settings/addinSettings";
import { AMOUNT_CHOICES, REPORTS_TEXT } from "./reportsText";

/** The words of the page Inställningar. */
export const SETTINGS = {
  readingHeading: "Så läses arbetsboken",
  isRemembered: "Arbetsboken minns hur den läses.",
  isNotRemembered: "Arbetsboken läses efter sina rubriker.",
  rulesHeading: "Gränser och regler",
  thresholds: "Gränser för målets nivå",
  thresholdHint: "Skriv 0,75 eller 75 %.",
  thresholdForm: "Skriv gränsen som ett tal mellan 0 och 1 eller i procent, till exempel 0,75 eller 75 %.",
  reportsHeading: "Rapporter",
  recalculationHeading: "Räkna om",
  paneHeading: "Panelen",
  unsaved: "Ändringarna är inte sparade.",
  unsavedElsewhere: "Det som du har ändrat under Inställningar är inte sparat, och räknas inte med.",
  save: "Spara i arbetsboken",
  discard: "Släng ändringarna",
  open: "Öppna Inställningar",
  saved:
    "Inställningarna är sparade i arbetsboken. De gäller nästa gång du räknar om eller bygger rapporter, och följer med när du sparar filen.",
  imported:
    "Filens inställningar är sparade i arbetsboken. De gäller nästa gång du räknar om eller bygger rapporter, och följer med när du sparar filen.",
  wasReset: "Arbetsbokens inställningar är borttagna. De ursprungliga gäller nästa gång du räknar om.",
  unreadable:
    "Inställningarna i arbetsboken går inte att läsa. De har lämnats orörda, och de ursprungliga gäller så länge. Kommer de från en nyare version av Måluppföljning: uppdatera tillägget. Annars kan du importera en fil med inställningar, eller återställa dem.",
  notRead: "Arbetsboken är inte läst, så dess inställningar kan inte visas.",
  fileHeading: "Flytta till en annan arbetsbok",
  fileHint: "Filen får det som är sparat i arbetsboken: inställningarna, och hur den läses.",
  export: "Exportera till fil",
  exported:
    "Filen laddas ned. Kommer ingen fil: kopiera texten här, och spara den i en fil med namnet maluppfoljning-installningar.json.",
  copyFile: "Kopiera filens text",
  import: "Importera från fil",
  importHeading: "Det här ändras",
  importNothing: "Filen säger detsamma som arbetsboken. Inget ändras.",
  importUnreadable: "Inställningarna som inte går att läsa ersätts.",
  importMapping: "Arbetsboken läses så som filen säger.",
  importHidden: "Det som är dolt i Kontroll ersätts av det som filen har dolt.",
  importUnsaved: "Dina ändringar som inte är sparade försvinner.",
  confirmImport: "Importera",
  cancelImport: "Avbryt",
  storedHeading: "Vad som sparas, och var",
  storedInWorkbook:
    "I arbetsboken: inställningarna här, det som du har dolt i Kontroll med dina skäl, och hur den läses om du har sparat det. De gäller för alla som öppnar arbetsboken.",
  storedOnComputer: "På den här datorn: panelens färger. De är bara dina.",
  storedNowhereElse: "Inget sparas eller skickas någon annanstans.",
  reset: "Återställ inställningarna",
  resetHint:
    "Tar bort inställningarna ur arbetsboken, även det som är dolt i Kontroll. Hur arbetsboken läses ändras inte. Det går att ångra.",
} as const;

interface ChoiceTexts<Id extends string> {
  readonly legend: string;
  readonly options: Readonly<Record<Id, ChoiceText>>;
}

/** The choices that the workbook keeps, in the order that they are shown. */
export const SETTINGS_CHOICES = {
  goalLevelRule: { legend: "Målets nivå" },
  missingDataRule: { legend: "Indikator utan nivå" },
  wording: {
    legend: "Ord för nivåerna",
    options: {
      asWorkbook: { name: "Som i arbetsboken", hint: "De ord som arbetsboken själv använder mest." },
    },
  },
  reportUnit: {
    legend: REPORTS_TEXT.unit,
    options: {
      shownAsThousands: AMOUNT_CHOICES.shownAsThousands,
      roundedToThousands: AMOUNT_CHOICES.roundedToThousands,
    },
  },
  amounts: {
    legend: REPORTS_TEXT.amounts,
    options: { formulas: AMOUNT_CHOICES.formulas, values: AMOUNT_CHOICES.values },
  },
  recalculation: {
    legend: "När du klickar på Räkna om",
    options: {
      straightAway: { name: "Skriv direkt", hint: "Det som skrivs kan ångras." },
      previewFirst: {
        name: "Visa först vad som ändras",
        hint: "Inget skrivs förrän du har sagt ja.",
      },
    },
  },
} as const satisfies {
  readonly goalLevelRule: { readonly legend: string };
  readonly missingDataRule: { readonly legend: string };
  readonly wording: ChoiceTexts<"asWorkbook">;
  readonly reportUnit: ChoiceTexts<AddinSettings["reportUnit"]>;
  readonly amounts: ChoiceTexts<AddinSettings["amounts"]>;
  readonly recalculation: ChoiceTexts<AddinSettings["recalculation"]>;
};

/** The choice of colours, which is the user's own and not the workbook's. */
export const THEME = {
  legend: "Panelens färger",
  options: {
    office: { name: "Som i Office", hint: "Ljus eller mörk efter temat i Office." },
    light: { name: "Ljus", hint: "Alltid mörk text på ljus botten." },
    dark: { name: "Mörk", hint: "Alltid ljus text på mörk botten." },
  },
} as const satisfies ChoiceTexts<"office" | "light" | "dark">;

/** "Gräns för uppnått: 0,75 blir 0,8." "Ord för nivåerna: Som i arbetsboken blir Uppfyllt." */
export function settingReplacedText(what: string, from: string, to: string): string {
  return `${what}: ${from} blir ${to}.`;
}

export function goalRuleChoice(rule: GoalLevelRule, wording: LevelWording): ChoiceText {
  return GOAL_RULE_TEXT[rule].choice.sv(wording);
}

export function missingDataRuleChoice(rule: MissingDataRule, wording: LevelWording): ChoiceText {
  return MISSING_DATA_RULE_TEXT[rule].choice.sv(wording);
}

/** The words of a scale as a choice: "Uppfyllt", and all of them, the best first. */
export function wordingChoice(wording: LevelWording): ChoiceText {
  const words = levelChoices(wording);
  return { name: words[0] ?? "", hint: `${enumeration(words)}.` };
}

/** "Gräns för delvis": the lowest value of a goal with the level. */
export function thresholdName(level: AttainmentLevel, wording: LevelWording): string {
  return `Gräns för ${formsOf(wording, level).short}`;
}

/** "Gränsen för delvis ska vara större än 0 och lägre än gränsen för uppnått." */
export function thresholdOrderText(wording: LevelWording): string {
  const names = levelsBestFirst(wording.scale)
    .slice(0, -1)
    .map((level) => formsOf(wording, level).short);
  const [best = "", next = "", ...others] = names;
  if (names.length === 1) return `Gränsen för ${best} ska vara större än 0.`;
  return others.length === 0
    ? `Gränsen för ${next} ska vara större än 0 och lägre än gränsen för ${best}.`
    : `Gränserna för ${enumeration(names.toReversed())} ska vara större än 0 och stiga i den ordningen.`;
}
