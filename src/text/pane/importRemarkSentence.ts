import type { ImportRemark } from "../../imports/importTable";
import { amountText, counted } from "../make/figures";

type RemarkOf<Code extends ImportRemark["code"]> = Extract<ImportRemark, { readonly code: Code }>;

const kr = (amount: number): string => `${amountText(amount).sv}\u00A0kr`;

/** "202308" as "2023-08". */
const month = (period: string): string => `${period.slice(0, 4)}-${period.slice(4)}`;

const SENTENCES: { readonly [Code in ImportRemark["code"]]: (remark: RemarkOf<Code>) => string } = {
  unreadableAmount: ({ line, heading, text }) =>
    `Rad ${line} i filen: ”${text}” under ${heading} går inte att läsa som ett belopp. Texten står kvar i cellen; rätta den där eller i ekonomisystemet.`,
  totalDiffers: ({ line, heading, said, summed }) =>
    `Filens sista rad (${line}) säger ${kr(said)} under ${heading}, men raderna ovanför är tillsammans ${kr(summed)}. Kontrollera att filen är hel.`,
  unreadableRecord: ({ line, text }) =>
    `Rad ${line} i filen går inte att läsa och är inte med: ${text}. Exportera filen på nytt.`,
  signsTurned: () =>
    "SIE skriver kredit med minustecken. Tecknen är vända, så att intäkter är positiva och kostnader negativa som i bilagorna.",
  balanceAccountsLeftOut: ({ accounts }) =>
    `${counted.sv(accounts, "balanskonto", "balanskonton")} är inte med: bilagorna visar bara resultatet.`,
  withoutPeriods: ({ year }) =>
    `Filen har bara hela årets resultat för ${year}, inte månaderna. Beloppen står på årets sista månad.`,
  objectsDoNotAddUp: ({ account, period, total, onObjects }) =>
    `Konto ${account}, ${month(period)}: objekten är tillsammans ${kr(onObjects)}, men kontot är ${kr(total)}. Resten står på en rad utan objekt.`,
  resultDiffers: ({ account, year, said, summed }) =>
    `Konto ${account}, ${year}: filens resultat (#RES) är ${kr(said)}, men det som har lästs är ${kr(summed)}. Kontrollera att filen är hel.`,
  vouchersDiffer: ({ account, period, balance, vouchers }) =>
    `Konto ${account}, ${month(period)}: saldot är ${kr(balance)}, men verifikationerna är tillsammans ${kr(vouchers)}. Saldot gäller.`,
  mixedEncodings: () =>
    "Filen blandar två teckentabeller. Kontrollera å, ä och ö i namnen; beloppen är inte berörda.",
};

/** What is to be said of a file that was read, in one or two sentences. */
export function importRemarkSentence(remark: ImportRemark): string {
  // As in issueSentence: the pairing of code and remark is lost through the index.
  const sentence = SENTENCES[remark.code] as (remark: ImportRemark) => string;
  return sentence(remark);
}
