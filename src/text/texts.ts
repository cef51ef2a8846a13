import * as figures from "./make/figures";
import { inLanguage, type InLanguage, type Language, type Messages } from "./make/language";
import * as assessment from "./pane/assessment";
import * as check from "./pane/check";
import * as frozen from "./pane/frozen";
import * as goalReason from "./pane/goalReason";
import * as goals from "./pane/goals";
import * as help from "./pane/help";
import * as issues from "./pane/issues";
import * as journal from "./pane/journal";
import * as layoutQuestions from "./pane/layoutQuestions";
import * as layoutRows from "./pane/layoutRows";
import * as levelReason from "./pane/levelReason";
import * as levels from "./pane/levels";
import * as mapping from "./pane/mapping";
import * as newPeriod from "./pane/newPeriod";
import * as overview from "./pane/overview";
import * as pane from "./pane/pane";
import * as preview from "./pane/preview";
import * as reportIssues from "./pane/reportIssues";
import * as reports from "./pane/reports";
import * as resultTurn from "./pane/resultTurn";
import * as selfTest from "./pane/selfTest";
import * as settings from "./pane/settings";
import * as start from "./pane/start";
import * as summary from "./pane/summary";
import * as tables from "./pane/tables";
import * as wordReport from "./pane/wordReport";
import { cancelledSentence, errorSentence, refusalSentence } from "./pane/errors";
import { fieldLabel } from "./pane/fields";

/** All that the pane says. What is written in the workbook is Swedish in every language (cells/). */
const MESSAGES = {
  ...figures,
  ...assessment,
  ...check,
  ...frozen,
  ...goalReason,
  ...goals,
  ...help,
  ...issues,
  ...journal,
  ...layoutQuestions,
  ...layoutRows,
  ...levelReason,
  ...levels,
  ...mapping,
  ...newPeriod,
  ...overview,
  ...pane,
  ...preview,
  ...reportIssues,
  ...reports,
  ...resultTurn,
  ...selfTest,
  ...settings,
  ...start,
  ...summary,
  ...tables,
  ...wordReport,
  cancelledSentence,
  errorSentence,
  refusalSentence,
  fieldLabel,
} satisfies Messages;

/** All that the pane says, in one language. */
export type Texts = InLanguage<typeof MESSAGES> & { readonly language: Language };

export function textsIn(language: Language): Texts {
  return { language, ...inLanguage(MESSAGES, language) };
}
