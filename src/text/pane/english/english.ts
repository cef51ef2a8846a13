import type { Texts } from "../../texts";
import * as checkSentence from "./checkSentence";
import * as checkText from "./checkText";
import * as errorSentence from "./errorSentence";
import { fieldLabel } from "./fieldLabel";
import * as figures from "./figures";
import * as goalReasonSentence from "./goalReasonSentence";
import * as goalsText from "./goalsText";
import * as helpText from "./helpText";
import * as issueSentence from "./issueSentence";
import * as layoutQuestionSentence from "./layoutQuestionSentence";
import * as layoutRows from "./layoutRows";
import * as levelReasonSentence from "./levelReasonSentence";
import * as levelWords from "./levelWords";
import * as mappingText from "./mappingText";
import * as newPeriodText from "./newPeriodText";
import * as outputText from "./outputText";
import * as paneText from "./paneText";
import * as periodText from "./periodText";
import * as previewText from "./previewText";
import * as refusalSentence from "./refusalSentence";
import * as reportIssueSentence from "./reportIssueSentence";
import * as reportsText from "./reportsText";
import * as settingsText from "./settingsText";
import * as summaryPaneText from "./summaryPaneText";
import * as summaryText from "./summaryText";
import { exampleCreatedText, templateCreatedText } from "./templateText";
import { trendText } from "./trendWords";
import * as workText from "./workText";

/** All that the pane says, in English. What the user finds or writes in the workbook is named in Swedish, quoted. */
export const ENGLISH: Texts = {
  language: "en",
  ...checkSentence,
  ...checkText,
  ...errorSentence,
  fieldLabel,
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
};
