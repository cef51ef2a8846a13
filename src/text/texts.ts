import * as checkSentence from "./pane/checkSentence";
import * as checkText from "./pane/checkText";
import * as errorSentence from "./pane/errorSentence";
import * as fieldLabel from "./pane/fieldLabel";
import * as figures from "./make/figures";
import * as goalReasonSentence from "./pane/goalReasonSentence";
import * as goalsText from "./pane/goalsText";
import * as helpText from "./pane/helpText";
import * as issueSentence from "./pane/issueSentence";
import * as layoutQuestionSentence from "./pane/layoutQuestionSentence";
import * as layoutRows from "./pane/layoutRows";
import * as levelReasonSentence from "./pane/levelReasonSentence";
import * as levelWords from "./cells/levelWords";
import * as mappingText from "./pane/mappingText";
import * as newPeriodText from "./pane/newPeriodText";
import * as outputText from "./pane/outputText";
import * as paneText from "./pane/paneText";
import * as periodText from "./pane/periodText";
import * as previewText from "./pane/previewText";
import * as refusalSentence from "./pane/refusalSentence";
import * as reportIssueSentence from "./pane/reportIssueSentence";
import * as reportsText from "./pane/reportsText";
import * as settingsText from "./pane/settingsText";
import * as summaryPaneText from "./pane/summaryPaneText";
import * as summaryText from "./pane/summaryText";
import { exampleCreatedText, templateCreatedText } from "./cells/templateText";
import { trendText } from "./cells/trendWords";
import * as workText from "./pane/workText";

/** All that the pane says, in Swedish. What is written in the workbook is Swedish in every language. */
export const SWEDISH = {
  language: "sv",
  ...checkSentence,
  ...checkText,
  ...errorSentence,
  ...fieldLabel,
  ...figures,
  ...goalReasonSentence,
  ...goalsText,
  ...helpText,
  ...issueSentence,
  ...layoutQuestionSentence,
  ...layoutRows,
  ...levelReasonSentence,
  ...levelWords,
  ...mappingText,
  ...newPeriodText,
  ...outputText,
  ...paneText,
  ...periodText,
  ...previewText,
  ...refusalSentence,
  ...reportIssueSentence,
  ...reportsText,
  ...settingsText,
  ...summaryPaneText,
  ...summaryText,
  ...workText,
  exampleCreatedText,
  templateCreatedText,
  trendText,
} as const;

/** The same words, sentences and functions in any language. */
type Translated<Text> = Text extends string
  ? string
  : Text extends (...values: never[]) => unknown
    ? Text
    : { readonly [Key in keyof Text]: Translated<Text[Key]> };

/** All that the pane says, in one language. */
export type Texts = Omit<Translated<typeof SWEDISH>, "language"> & { readonly language: "sv" | "en" };
