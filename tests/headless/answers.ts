import { answerQuestions, type Answered } from "../../src/app/answerQuestions";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { enumeration } from "../../src/text/make/enumeration";
import { SWEDISH } from "../../src/text/swedish";
import { NOTHING_SAID, type Said } from "../../src/workbook/questions/answer";
import type { Question, QuestionOption } from "../../src/workbook/questions/question";
import { WrongAnswerError, type CommandLine, type JobName } from "./commandLine";

const { layoutQuestionSentence, optionText } = SWEDISH;

/** Whether a job asks about the follow-up: it cannot do without one, it takes in one that is there, or neither. */
export const FOLLOW_UP_NEEDS: Readonly<Record<JobName, "always" | "whenThere" | "never">> = {
  recalculate: "always",
  newPeriod: "always",
  template: "never",
  rowStructure: "never",
  reports: "whenThere",
  check: "whenThere",
  text: "whenThere",
  word: "whenThere",
  parts: "whenThere",
  freeze: "whenThere",
  compareFrozen: "whenThere",
};

/** The jobs that take in the ledger. */
const LEDGER_JOBS: ReadonlySet<JobName> = new Set<JobName>([
  "reports",
  "check",
  "text",
  "parts",
  "freeze",
  "compareFrozen",
]);

/** Something is to be answered before the job is done: the program ends with 1. */
export class UnansweredError extends Error {
  override readonly name = "UnansweredError";

  constructor(
    readonly questions: readonly Question[],
    /** Whether the caller wants objects. */
    readonly isJson: boolean,
  ) {
    super(questions.map(({ id }) => id).join(", "));
  }
}

/**
 * Reads the workbook with the columns and the answers of the command line, and with the proposals where they are taken.
 * Throws WrongAnswerError for an answer to what is not asked, or that is no answer.
 */
export async function answered(command: CommandLine, calculatedAt: string): Promise<Answered> {
  const asked: Question[] = [];
  const used = new Set<string>();
  const result = await answerQuestions(excelWorkbook, saidIn(command), {
    date: command.date,
    needsFollowUp: command.job !== null && FOLLOW_UP_NEEDS[command.job] === "always",
    ledger:
      command.job !== null && LEDGER_JOBS.has(command.job)
        ? { followUpDate: command.date, calculatedAt }
        : null,
    answerTo(question) {
      asked.push(question);
      const answer = command.answers.find((each) => each.startsWith(`${question.id}=`));
      if (answer === undefined)
        return command.accept ? (question.options.find(({ isProposed }) => isProposed) ?? null) : null;
      used.add(answer);
      return optionOf(question, answer.slice(question.id.length + 1));
    },
  });
  const unused = command.answers.find((answer) => !used.has(answer));
  if (unused !== undefined) throw new WrongAnswerError(noSuchQuestion(unused, asked));
  return result;
}

function saidIn({ choices }: CommandLine): Said {
  return { ...NOTHING_SAID, choices: { blocks: [], columns: choices } };
}

/** Case apart, as column letters are typed. */
function optionOf({ id, options }: Question, wanted: string): QuestionOption {
  const option = options.find((each) => each.id.toLocaleLowerCase("sv") === wanted.toLocaleLowerCase("sv"));
  if (option !== undefined) return option;
  const ids = enumeration.sv(
    options.map((each) => each.id),
    "eller",
  );
  throw new WrongAnswerError(`--answer ${id}=${wanted}: ”${wanted}” är inget av svaren. Svara ${ids}.`);
}

function noSuchQuestion(answer: string, asked: readonly Question[]): string {
  const ids = [...new Set(asked.map(({ id }) => id))];
  return ids.length === 0
    ? `--answer ${answer}: inget är oklart i arbetsboken, så det finns ingen fråga att svara på.`
    : `--answer ${answer}: den frågan ställs inte. Det som frågas är ${enumeration.sv(ids)}.`;
}

/** Of a list with an answer for every indicator so many are shown. */
const MOST_OPTIONS = 10;

/** What is asked, for people, with the words that answer it. */
export function questionsText(questions: readonly Question[]): string {
  const asked = questions.map(({ id, detail, options }) =>
    [
      layoutQuestionSentence(detail),
      ...options
        .slice(0, MOST_OPTIONS)
        .map(
          (option) =>
            `  --answer '${id}=${option.id}'  ${optionText(option.detail)}${option.isProposed ? " (föreslås)" : ""}`,
        ),
    ].join("\n"),
  );
  return [
    "Det är oklart hur arbetsboken ska läsas, och inget har räknats eller skrivits. Svara med --answer, eller ta alla förslag med --accept.",
    ...asked,
  ].join("\n");
}

/** What is asked, as one plain object for other programs. */
export function questionsJson(questions: readonly Question[]) {
  return {
    questions: questions.map(({ id, detail, place, options }) => ({
      id,
      code: detail.code,
      text: layoutQuestionSentence(detail),
      ...place,
      options: options.map((option) => ({
        id: option.id,
        text: optionText(option.detail),
        proposed: option.isProposed,
      })),
    })),
  };
}
