import { asksForComments, type DeviationLimit } from "../../domain/deviationLimit";
import type { LevelSource } from "../../domain/rules/levelSource";
import type { WholeRule } from "../../domain/rules/wholeRule";
import { LEVEL_SOURCE_CHOICE, WHOLE_RULE_CHOICE } from "../rules/assessmentRuleText";
import type { GoalLevelRule } from "../../domain/rules/goalRules";
import type { MissingDataRule } from "../../domain/rules/missingDataRules";
import { levelsBestFirst, type AttainmentLevel } from "../../domain/scale/scale";
import { formsOf, type LevelWording } from "../../workbook/scale/scaleWords";
import type { AddinSettings } from "../../workbook/settings/addinSettings";
import { levelChoices } from "../cells/levelWords";
import { enumeration, quoted } from "../make/enumeration";
import { countText, valueText } from "../make/figures";
import { inEach, NOTHING, type Both } from "../make/language";
import type { ChoiceText } from "../rules/choiceText";
import { GOAL_RULE_TEXT } from "../rules/goalRuleText";
import { MISSING_DATA_RULE_TEXT } from "../rules/missingDataRuleText";
import { AMOUNT_CHOICES, REPORTS_TEXT } from "./reports";

/** The words of the page Inställningar. */
export const SETTINGS = {
  readingHeading: { sv: "Så läses arbetsboken", en: "How the workbook is read" },
  isRemembered: {
    sv: "Arbetsboken minns hur den läses.",
    en: "The workbook remembers how it is read.",
  },
  isNotRemembered: {
    sv: "Arbetsboken läses efter sina rubriker.",
    en: "The workbook is read by its headings.",
  },
  rulesHeading: { sv: "Gränser och regler", en: "Limits and rules" },
  thresholds: { sv: "Gränser för målets nivå", en: "Limits for the goal’s level" },
  thresholdHint: { sv: "Skriv 0,75 eller 75 %.", en: "Write 0.75 or 75%." },
  thresholdForm: {
    sv: "Skriv gränsen som ett tal mellan 0 och 1 eller i procent, till exempel 0,75 eller 75 %.",
    en: "Write the limit as a number between 0 and 1 or in per cent, for example 0.75 or 75%.",
  },
  deviations: { sv: "Avvikelser att kommentera", en: "Deviations to comment on" },
  deviationThousands: { sv: "Minst, i tkr", en: "At least, in SEK thousand" },
  deviationPercent: { sv: "Minst, i procent av budget", en: "At least, in per cent of budget" },
  deviationHint: {
    sv: "Rader som avviker så mycket från budget kommer på bladet Avvikelser, där du skriver orsak, konsekvens och åtgärd. Fyller du i båda ska båda nås. Är båda tomma kommer inget blad.",
    en: "Rows that deviate so much from budget come on the sheet “Avvikelser”, where you write cause, consequence and action. If you fill in both, both must be reached. If both are empty, there is no sheet.",
  },
  deviationForm: {
    sv: "Skriv ett tal som är 0 eller högre, eller lämna tomt.",
    en: "Write a number that is 0 or higher, or leave it empty.",
  },
  reportsHeading: { sv: "Rapporter", en: "Reports" },
  recalculationHeading: { sv: "Räkna om", en: "Recalculate" },
  paneHeading: { sv: "Panelen", en: "The pane" },
  unsaved: { sv: "Ändringarna är inte sparade.", en: "The changes are not saved." },
  unsavedElsewhere: {
    sv: "Det som du har ändrat under Inställningar är inte sparat, och räknas inte med.",
    en: "What you have changed under Settings is not saved, and does not count.",
  },
  save: { sv: "Spara i arbetsboken", en: "Save in the workbook" },
  discard: { sv: "Släng ändringarna", en: "Discard the changes" },
  open: { sv: "Öppna Inställningar", en: "Open Settings" },
  saved: {
    sv: "Inställningarna är sparade i arbetsboken. De gäller nästa gång du räknar om eller bygger rapporter, och följer med när du sparar filen.",
    en: "The settings are saved in the workbook. They count the next time you recalculate or build reports, and go with the file when you save it.",
  },
  imported: {
    sv: "Filens inställningar är sparade i arbetsboken. De gäller nästa gång du räknar om eller bygger rapporter, och följer med när du sparar filen.",
    en: "The file’s settings are saved in the workbook. They count the next time you recalculate or build reports, and go with the file when you save it.",
  },
  wasReset: {
    sv: "Arbetsbokens inställningar är borttagna. De ursprungliga gäller nästa gång du räknar om.",
    en: "The workbook’s settings are removed. The original ones count the next time you recalculate.",
  },
  unreadable: {
    sv: "Inställningarna i arbetsboken går inte att läsa. De har lämnats orörda, och de ursprungliga gäller så länge. Kommer de från en nyare version av Måluppföljning: uppdatera tillägget. Annars kan du importera en fil med inställningar, eller återställa dem.",
    en: "The settings in the workbook cannot be read. They have been left untouched, and the original ones count meanwhile. If they come from a newer version of Goal Follow-up: update the add-in. Otherwise you can import a file of settings, or reset them.",
  },
  notRead: {
    sv: "Arbetsboken är inte läst, så dess inställningar kan inte visas.",
    en: "The workbook has not been read, so its settings cannot be shown.",
  },
  fileHeading: { sv: "Flytta till en annan arbetsbok", en: "Move to another workbook" },
  fileHint: {
    sv: "Filen får det som är sparat i arbetsboken: inställningarna, och hur den läses.",
    en: "The file gets what is saved in the workbook: the settings, and how it is read.",
  },
  export: { sv: "Exportera till fil", en: "Export to a file" },
  exported: {
    sv: "Filen laddas ned. Kommer ingen fil: kopiera texten här, och spara den i en fil med namnet maluppfoljning-installningar.json.",
    en: "The file is being downloaded. If no file comes: copy the text here, and save it in a file with the name maluppfoljning-installningar.json.",
  },
  copyFile: { sv: "Kopiera filens text", en: "Copy the file’s text" },
  import: { sv: "Importera från fil", en: "Import from a file" },
  importHeading: { sv: "Det här ändras", en: "This is what changes" },
  importNothing: {
    sv: "Filen säger detsamma som arbetsboken. Inget ändras.",
    en: "The file says the same as the workbook. Nothing changes.",
  },
  importUnreadable: {
    sv: "Inställningarna som inte går att läsa ersätts.",
    en: "The settings that cannot be read are replaced.",
  },
  importMapping: {
    sv: "Arbetsboken läses så som filen säger.",
    en: "The workbook is read as the file says.",
  },
  importHidden: {
    sv: "Det som är dolt i Kontroll ersätts av det som filen har dolt.",
    en: "What is hidden in Check is replaced by what the file has hidden.",
  },
  importUnsaved: {
    sv: "Dina ändringar som inte är sparade försvinner.",
    en: "Your changes that are not saved are lost.",
  },
  confirmImport: { sv: "Importera", en: "Import" },
  cancelImport: { sv: "Avbryt", en: "Cancel" },
  storedHeading: { sv: "Vad som sparas, och var", en: "What is stored, and where" },
  storedInWorkbook: {
    sv: "I arbetsboken: inställningarna här, det som du har dolt i Kontroll med dina skäl, och hur den läses om du har sparat det. De gäller för alla som öppnar arbetsboken.",
    en: "In the workbook: the settings here, what you have hidden in Check with your reasons, and how it is read if you have saved that. They count for everyone who opens the workbook.",
  },
  storedOnComputer: {
    sv: "På den här datorn: panelens färger. De är bara dina.",
    en: "On this computer: the pane’s colours. They are yours alone.",
  },
  storedNowhereElse: {
    sv: "Inget sparas eller skickas någon annanstans.",
    en: "Nothing is stored or sent anywhere else.",
  },
  reset: { sv: "Återställ inställningarna", en: "Reset the settings" },
  resetHint: {
    sv: "Tar bort inställningarna ur arbetsboken, även det som är dolt i Kontroll. Hur arbetsboken läses ändras inte. Det går att ångra.",
    en: "Removes the settings from the workbook, what is hidden in Check as well. How the workbook is read does not change. It can be undone.",
  },
};

interface ChoiceTexts<Id extends string> {
  readonly legend: Both;
  readonly options: Readonly<Record<Id, { readonly name: Both; readonly hint: Both }>>;
}

/** The choices that the workbook keeps, in the order that they are shown. */
export const SETTINGS_CHOICES = {
  goalLevelRule: { legend: { sv: "Målets nivå", en: "The goal’s level" } },
  missingDataRule: { legend: { sv: "Indikator utan nivå", en: "Indicator without a level" } },
  limitRule: { legend: { sv: "Under målvärdet", en: "Below the target" } },
  levelSource: {
    legend: { sv: "Vems nivå gäller", en: "Whose level applies" },
    options: LEVEL_SOURCE_CHOICE,
  },
  wholeRule: { legend: { sv: "Helheten", en: "The whole" }, options: WHOLE_RULE_CHOICE },
  wording: {
    legend: { sv: "Ord för nivåerna", en: "Words for the levels in the workbook" },
    options: {
      asWorkbook: {
        name: { sv: "Som i arbetsboken", en: "As in the workbook" },
        hint: {
          sv: "De ord som arbetsboken själv använder mest.",
          en: "The words that the workbook itself uses most.",
        },
      },
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
    options: {
      formulas: AMOUNT_CHOICES.formulas,
      values: AMOUNT_CHOICES.values,
    },
  },
  yearShare: {
    legend: {
      sv: "Delårets andel av årsbudgeten",
      en: "The part of the year as a share of the year’s budget",
    },
    options: {
      hidden: {
        name: { sv: "Visa inte", en: "Do not show" },
        hint: { sv: "Bilagorna har bara belopp.", en: "The annexes have amounts only." },
      },
      shown: {
        name: { sv: "Visa en kolumn i procent", en: "Show a column in percent" },
        hint: {
          sv: "Periodens utfall i procent av helårets budget, när huvudboken har båda.",
          en: "The actual for the period as a percentage of the whole year’s budget, where the ledger has both.",
        },
      },
    },
  },
  recalculation: {
    legend: { sv: "När du klickar på Räkna om", en: "When you click Recalculate" },
    options: {
      straightAway: {
        name: { sv: "Skriv direkt", en: "Write at once" },
        hint: { sv: "Det som skrivs kan ångras.", en: "What is written can be undone." },
      },
      previewFirst: {
        name: { sv: "Visa först vad som ändras", en: "Show first what changes" },
        hint: {
          sv: "Inget skrivs förrän du har sagt ja.",
          en: "Nothing is written until you have said yes.",
        },
      },
    },
  },
} satisfies {
  readonly goalLevelRule: { readonly legend: Both };
  readonly missingDataRule: { readonly legend: Both };
  readonly limitRule: { readonly legend: Both };
  readonly levelSource: ChoiceTexts<LevelSource>;
  readonly wholeRule: ChoiceTexts<WholeRule>;
  readonly wording: ChoiceTexts<"asWorkbook">;
  readonly reportUnit: ChoiceTexts<AddinSettings["reportUnit"]>;
  readonly amounts: ChoiceTexts<AddinSettings["amounts"]>;
  readonly yearShare: ChoiceTexts<AddinSettings["yearShare"]>;
  readonly recalculation: ChoiceTexts<AddinSettings["recalculation"]>;
};

/** The choice of colours, which is the user's own and not the workbook's. */
export const THEME = {
  legend: { sv: "Panelens färger", en: "The pane’s colours" },
  options: {
    office: {
      name: { sv: "Som i Office", en: "As in Office" },
      hint: {
        sv: "Ljus eller mörk efter temat i Office.",
        en: "Light or dark by the theme of Office.",
      },
    },
    light: {
      name: { sv: "Ljus", en: "Light" },
      hint: {
        sv: "Alltid mörk text på ljus botten.",
        en: "Always dark text on a light ground.",
      },
    },
    dark: {
      name: { sv: "Mörk", en: "Dark" },
      hint: {
        sv: "Alltid ljus text på mörk botten.",
        en: "Always light text on a dark ground.",
      },
    },
  },
} satisfies ChoiceTexts<"office" | "light" | "dark">;

/** "Gräns för uppnått: 0,75 blir 0,8." "Ord för nivåerna: Som i arbetsboken blir Uppfyllt." */
export function settingReplacedText(what: string, from: string, to: string): Both {
  return { sv: `${what}: ${from} blir ${to}.`, en: `${what}: ${from} becomes ${to}.` };
}

export function goalRuleChoice(rule: GoalLevelRule, wording: LevelWording): Both<ChoiceText> {
  return inEach((language) => GOAL_RULE_TEXT[rule].choice[language](wording));
}

export function missingDataRuleChoice(rule: MissingDataRule, wording: LevelWording): Both<ChoiceText> {
  return inEach((language) => MISSING_DATA_RULE_TEXT[rule].choice[language](wording));
}

/** The words of a scale as a choice: "Uppfyllt", and all of them, the best first. */
export function wordingChoice(wording: LevelWording): Both<ChoiceText> {
  const words = levelChoices(wording);
  return {
    sv: { name: words[0] ?? "", hint: `${enumeration.sv(words)}.` },
    en: { name: quoted.en(words.slice(0, 1)), hint: `${quoted.en(words)}.` },
  };
}

/** "minst 1 000 tkr och 5 procent", "inga" */
export function deviationLimitText({ kronor, percent }: DeviationLimit): Both {
  if (!asksForComments({ kronor, percent })) return { sv: "inga", en: "none" };
  const thousands = kronor === null ? null : countText(kronor / 1000);
  const share = percent === null ? null : valueText(percent);
  const both = (...measures: readonly (string | null)[]): readonly string[] =>
    measures.filter((measure) => measure !== null);
  return {
    sv: `minst ${both(thousands && `${thousands.sv} tkr`, share && `${share.sv} procent`).join(" och ")}`,
    en: `at least ${both(thousands && `SEK ${thousands.en} thousand`, share && `${share.en} per cent`).join(" and ")}`,
  };
}

/** "Gräns för delvis": the lowest value of a goal with the level. */
export function thresholdName(level: AttainmentLevel, wording: LevelWording): Both {
  const { short, english } = formsOf(wording, level);
  return { sv: `Gräns för ${short}`, en: `Limit for ${english.toLowerCase()}` };
}

/** "Gränsen för delvis ska vara större än 0 och lägre än gränsen för uppnått." */
export function thresholdOrderText(wording: LevelWording): Both {
  const names = levelsBestFirst(wording.scale)
    .slice(0, -1)
    .map((level): Both => {
      const { short, english } = formsOf(wording, level);
      return { sv: short, en: english.toLowerCase() };
    });
  const [best = NOTHING, next = NOTHING, ...others] = names;
  if (names.length === 1) {
    return {
      sv: `Gränsen för ${best.sv} ska vara större än 0.`,
      en: `The limit for ${best.en} must be greater than 0.`,
    };
  }
  if (others.length === 0) {
    return {
      sv: `Gränsen för ${next.sv} ska vara större än 0 och lägre än gränsen för ${best.sv}.`,
      en: `The limit for ${next.en} must be greater than 0 and lower than the limit for ${best.en}.`,
    };
  }
  const rising = names.toReversed();
  return {
    sv: `Gränserna för ${enumeration.sv(rising.map(({ sv }) => sv))} ska vara större än 0 och stiga i den ordningen.`,
    en: `The limits for ${enumeration.en(rising.map(({ en }) => en))} must be greater than 0 and rise in that order.`,
  };
}
