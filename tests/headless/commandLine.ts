import { parseArgs } from "node:util";
import { isIsoDate } from "../../src/workbook/decodeDate";

export interface CommandLine {
  readonly input: string;
  readonly output: string | null;
  /** ISO date of the follow-up; null to take what the sheet's title says, else today. */
  readonly date: string | null;
  readonly json: boolean;
}

export const USAGE =
  "Användning: npm run -s headless -- IN.xlsx [--out UT.xlsx] [--do recalculate] [--date ÅÅÅÅ-MM-DD] [--json]";

/** The call's words are off: the program ends with 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Reads the command line; throws UsageError with a Swedish sentence when it cannot be followed. */
export function readCommandLine(words: readonly string[]): CommandLine {
  const { values, positionals } = parse(words);
  const [input, ...rest] = positionals;
  if (input === undefined) throw new UsageError("Ange en arbetsbok.");
  if (rest.length > 0) throw new UsageError(`Ange en arbetsbok, inte flera: ${positionals.join(" ")}`);
  if (values.do !== "recalculate") throw new UsageError(`Okänt arbete: --do ${values.do}`);
  const date = values.date ?? null;
  if (date !== null && !isIsoDate(date))
    throw new UsageError(`”${date}” är inget datum. Skriv till exempel 2022-08-31.`);
  return { input, output: values.out ?? null, date, json: values.json };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        out: { type: "string" },
        do: { type: "string", default: "recalculate" },
        date: { type: "string" },
        json: { type: "boolean", default: false },
      },
    });
  } catch (error) {
    throw new UsageError(`Kommandoraden går inte att följa: ${words.join(" ")}`, { cause: error });
  }
}
