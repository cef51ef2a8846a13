import type { GoalLevelRule, MissingDataRule } from "../../domain/settings";
import type { LevelWording } from "../../workbook/cells/decodeLevel";
import type { AddinSettings } from "../../workbook/settings/addinSettings";
import { AMOUNT_CHOICES, REPORTS_TEXT } from "./reportsText";

/** The words of the page Inställningar. */
export const SETTINGS = {
  readingHeading: "Så läses arbetsboken",
  isRemembered: "Arbetsboken minns hur den läses.",
  isNotRemembered: "Arbetsboken läses efter sina rubriker.",
  rulesHeading: "Gränser och regler",
  thresholds: "Gränser för målets nivå",
  attained: "Gräns för uppnått",
  partly: "Gräns för delvis",
  thresholdHint: "Skriv 0,75 eller 75 %.",
  thresholdForm: "Skriv gränsen som ett tal mellan 0 och 1 eller i procent, till exempel 0,75 eller 75 %.",
  thresholdOrder: "Gränsen för delvis ska vara större än 0 och lägre än gränsen för uppnått.",
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

/** A choice: what it is called, and in one sentence what it does. */
interface ChoiceText {
  readonly name: string;
  readonly hint: string;
}

interface ChoiceTexts<Id extends string> {
  readonly legend: string;
  readonly options: Readonly<Record<Id, ChoiceText>>;
}

/** The choices that the workbook keeps, in the order that they are shown. */
export const SETTINGS_CHOICES = {
  goalLevelRule: {
    legend: "Målets nivå",
    options: {
      thresholds: {
        name: "Efter målets värde",
        hint: "Medelvärdet av indikatorernas värden hålls mot gränserna.",
      },
      noneNotAttainedAndHalfAttained: {
        name: "Hälften uppnådda, ingen ej uppnådd",
        hint: "Målet är uppnått om ingen indikator är ej uppnådd och minst hälften är uppnådda, och ej uppnått om alla är ej uppnådda.",
      },
      allAttained: {
        name: "Alla uppnådda",
        hint: "Målet är uppnått bara om alla indikatorer är det, och ej uppnått om alla är ej uppnådda.",
      },
      worst: {
        name: "Den sämsta indikatorn",
        hint: "Målet får samma nivå som den indikator som har kommit kortast.",
      },
    },
  },
  missingDataRule: {
    legend: "Indikator utan nivå",
    options: {
      leaveOut: { name: "Räknas inte med", hint: "Målets värde räknas på de andra indikatorerna." },
      countAsNotAttained: {
        name: "Räknas som ej uppnådd",
        hint: "Den räknas som 0 i målets värde.",
      },
      countAsPartlyAttained: {
        name: "Räknas som delvis uppnådd",
        hint: "Den räknas som 0,5 i målets värde.",
      },
      blockGoal: {
        name: "Målet får inget värde",
        hint: "Målet får varken värde eller nivå förrän alla dess indikatorer har en nivå.",
      },
    },
  },
  wording: {
    legend: "Ord för nivåerna",
    options: {
      asWorkbook: { name: "Som i arbetsboken", hint: "De ord som arbetsboken själv använder mest." },
      uppnått: { name: "Uppnått", hint: "Uppnått, Delvis uppnått och Ej uppnått." },
      uppfyllt: { name: "Uppfyllt", hint: "Uppfyllt, Delvis uppfyllt och Ej uppfyllt." },
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
  readonly goalLevelRule: ChoiceTexts<GoalLevelRule>;
  readonly missingDataRule: ChoiceTexts<MissingDataRule>;
  readonly wording: ChoiceTexts<LevelWording | "asWorkbook">;
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
