import { headingParts } from "../../../../workbook/cells/headingPeriod";
import { foldedText } from "../../../../workbook/grid/cellText";
import type { CellValue } from "../../../../workbook/grid/snapshot";
import type { DataVocabulary } from "../../source/dataVocabulary";
import { LEDGER_DATA } from "../words";
import { readAmountHeading, type AmountKind } from "./amountHeading";

/** The parts of a code string that the annexes ask for, or that tell rows apart. */
export const DIMENSIONS = [
  "account",
  "responsibility",
  "counterparty",
  "activityGroup",
  "activity",
  "committee",
] as const;
export type LedgerDimension = (typeof DIMENSIONS)[number];

/** Columns of texts about one posting, of further parts of the code string, and of time and kind. */
type OtherField =
  "dimension" | "text" | "voucher" | "quantity" | "period" | "month" | "year" | "date" | "kind";

/** A column that tells debit from credit on each row; its cells tell it, whatever its heading. */
type SignField = "sign";

export type LedgerField = LedgerDimension | `${LedgerDimension}Text` | OtherField | SignField | AmountKind;

/** The columns of amounts that a ledger is summed by. */
export const AMOUNT_FIELDS: ReadonlySet<LedgerField> = new Set<LedgerField>([
  "actual",
  "budget",
  "forecast",
  "amount",
  "debit",
  "credit",
  "budgetChange",
]);

const WORDS: Readonly<Record<LedgerDimension | OtherField, readonly string[]>> = {
  account: ["konto", "konton", "kontonr", "kontonummer", "huvudkonto", "slag", "konto/slag", "kontoslag"],
  responsibility: [
    "ansvar",
    "ansvarsställe",
    "ansvarskod",
    "kostnadsställe",
    "kst",
    "enhet",
    "resultatenhet",
    "avdelning",
  ],
  counterparty: [
    "motpart",
    "mp",
    "motp",
    "motpartskod",
    "mpart",
    "int/ext",
    "ext/int",
    "intern/extern",
    "extern/intern",
    "i/e",
    "internt/externt",
  ],
  activityGroup: ["verksamhetsgrupp", "verksamhetsområde", "huvudverksamhet", "vht-grupp", "vhtgrupp"],
  activity: ["verksamhet", "vht", "verks", "verksamhetskod", "vh", "verksamh"],
  committee: [
    "nämnd",
    "nämnder",
    "nämnd/styrelse",
    "styrelse/nämnd",
    "förvaltning",
    "nämndsnamn",
    "styrelse",
    "sektor",
  ],
  dimension: [
    "projekt",
    "proj",
    "objekt",
    "obj",
    "aktivitet",
    "akt",
    "program",
    "fri",
    "fri kod",
    "frikod",
    "fritt",
    "kund",
    "leverantör",
    "resurs",
    "investering",
    "anläggning",
    "kostnadsbärare",
    "område",
    "budgetansvarig",
    "chef",
    "valuta",
    "tjänst",
    "ändamål",
    "id",
  ],
  text: [
    "text",
    "radtext",
    "beskrivning",
    "kommentar",
    "anteckning",
    "verifikationstext",
    "vertext",
    "notering",
    "referens",
    "benämning",
    "klartext",
  ],
  voucher: [
    "vernr",
    "ver nr",
    "ver",
    "verifikation",
    "verifikationsnr",
    "verifikationsnummer",
    "verrad",
    "rad",
    "radnr",
    "löpnr",
    "löpnummer",
    "vertyp",
    "verifikationstyp",
    "serie",
    "verserie",
    "fakturanr",
    "fakturanummer",
    "transnr",
    "transaktionsnr",
    "bilaga",
    "signatur",
    "nr",
  ],
  quantity: ["antal", "kvantitet", "timmar", "volym", "antal v"],
  period: [
    "period",
    "perioder",
    "bokföringsperiod",
    "redovisningsperiod",
    "periodkod",
    "per",
    "årmånad",
    "år-månad",
    "åååmm",
    "tertial",
    "kvartal",
  ],
  month: ["månad", "mån", "bokföringsmånad", "månadsnr"],
  year: ["år", "räkenskapsår", "budgetår", "bokföringsår", "redovisningsår", "årtal", "kalenderår"],
  date: [
    "datum",
    "verdatum",
    "ver datum",
    "ver.datum",
    "bokföringsdatum",
    "bokf.datum",
    "bokfdatum",
    "transaktionsdatum",
    "transdatum",
    "trans.datum",
    "verifikationsdatum",
    "redovisningsdatum",
    "date",
  ],
  kind: [
    "typ",
    "btyp",
    "beloppstyp",
    "beloppsslag",
    "saldotyp",
    "version",
    "budgetversion",
    "scenario",
    "värdetyp",
    "typ av belopp",
    "datatyp",
    "transaktionstyp",
    "utfall/budget",
    "budget/utfall",
    "utfallstyp",
    "posttyp",
    "redovisningstyp",
    "budgettyp",
  ],
};

const FIELDS = new Map(
  Object.entries(WORDS).flatMap(([field, words]) =>
    words.map((word) => [word, field as LedgerDimension | OtherField] as const),
  ),
);

/** "Konto (T)", "Kontotext", "Ansvar namn", "KST_ID_TEXT": what the codes of a column are called. */
const NAME_OF = /^(.+?)s?[ \-_]?\(?(?:t|text|namn|ben|benämning|beteckning|bet|klartext)\)?$/u;
/** "Konto kod", "KONTO_ID", "Motpart nr": the codes. */
const CODE_OF = /^(.+?)[ \-_]?\(?(?:id|kod|nr|nummer)\)?$/u;

/** The headings of a ledger, as economy systems and people write them. */
export const LEDGER_VOCABULARY: DataVocabulary<LedgerField> = {
  data: LEDGER_DATA.the,
  of: "money",
  essential: [["account"], ["actual", "budget", "amount", "debit", "credit", "forecast"]],
  titleWord: null,
  read(value: CellValue) {
    const field = readDimension(value);
    if (field !== null) return { fields: [field], period: null };
    const amount = readAmountHeading(value);
    return amount === null ? null : { fields: [amount.kind], period: headingParts(value).period };
  },
};

function readDimension(value: CellValue): LedgerField | null {
  const words = foldedText(value).replaceAll("_", " ").replace(/\.$/, "");
  const known = FIELDS.get(words);
  if (known !== undefined) return known;
  const named = dimensionOf(NAME_OF.exec(words)?.[1]);
  if (named !== null) return `${named}Text`;
  return dimensionOf(CODE_OF.exec(words)?.[1]);
}

function dimensionOf(words: string | undefined): LedgerDimension | null {
  const plain = words?.replace(/ id$/, "") ?? "";
  const field = FIELDS.get(plain);
  return DIMENSIONS.find((each) => each === field) ?? null;
}
