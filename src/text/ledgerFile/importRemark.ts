import type { ImportRemark } from "../../imports/importTable";
import { enumeration, quoted } from "../make/enumeration";
import { amountText, counted } from "../make/figures";
import { inEach, type Both } from "../make/language";

type RemarkOf<Code extends ImportRemark["code"]> = Extract<ImportRemark, { readonly code: Code }>;

const kr = (amount: number): Both => ({
  sv: `${amountText(amount).sv}\u00A0kr`,
  en: `SEK\u00A0${amountText(amount).en}`,
});

/** "202308" as "2023-08". */
const month = (period: string): string => `${period.slice(0, 4)}-${period.slice(4)}`;

const SENTENCES: { readonly [Code in ImportRemark["code"]]: (remark: RemarkOf<Code>) => Both } = {
  unreadableAmount: ({ line, heading, text }) => ({
    sv: `Rad ${line} i filen: ”${text}” under ${heading} går inte att läsa som ett belopp. Texten står kvar i cellen; rätta den där eller i ekonomisystemet.`,
    en: `Line ${line} of the file: “${text}” under “${heading}” cannot be read as an amount. The text stays in the cell; correct it there or in the finance system.`,
  }),
  amountsWereText: ({ headings }) => ({
    sv: `Beloppen under ${quoted.sv(headings)} är lagrade som text i filen och har lästs som tal.`,
    en: `The amounts under ${quoted.en(headings)} are stored as text in the file and have been read as numbers.`,
  }),
  totalDiffers: ({ line, heading, said, summed }) => ({
    sv: `Filens sista rad (${line}) säger ${kr(said).sv} under ${heading}, men raderna ovanför är tillsammans ${kr(summed).sv}. Kontrollera att filen är hel.`,
    en: `The last line of the file (${line}) says ${kr(said).en} under “${heading}”, but the lines above it are ${kr(summed).en} together. Make sure that the file is complete.`,
  }),
  totalAgrees: ({ line, sums }) => {
    const each = inEach((language) =>
      enumeration[language](sums.map(({ heading, sum }) => `${heading} ${kr(sum)[language]}`)),
    );
    return {
      sv: `Filens egen summarad (${line}) stämmer med raderna: ${each.sv}.`,
      en: `The file’s own row of totals (${line}) agrees with the rows: ${each.en}.`,
    };
  },
  unreadableRecord: ({ line, text }) => ({
    sv: `Rad ${line} i filen går inte att läsa och är inte med: ${text}. Exportera filen på nytt.`,
    en: `Line ${line} of the file cannot be read and is not included: “${text}”. Export the file again.`,
  }),
  signsTurned: () => ({
    sv: "SIE skriver kredit med minustecken. Tecknen är vända, så att intäkter är positiva och kostnader negativa som i bilagorna.",
    en: "SIE writes credit with a minus sign. The signs have been changed, so that revenue is positive and costs are negative as in the annexes.",
  }),
  balanceAccountsLeftOut: ({ accounts }) => ({
    sv: `${counted.sv(accounts, "balanskonto", "balanskonton")} är inte med: bilagorna visar bara resultatet.`,
    en: `${counted.en(accounts, "balance account is", "balance accounts are")} not included: the annexes show the result only.`,
  }),
  withoutPeriods: ({ year }) => ({
    sv: `Filen har bara hela årets resultat för ${year}, inte månaderna. Beloppen står på årets sista månad.`,
    en: `The file only has the result for the whole year ${year}, not its months. The amounts are in the last month of the year.`,
  }),
  objectsDoNotAddUp: ({ account, period, total, onObjects }) => ({
    sv: `Konto ${account}, ${month(period)}: objekten är tillsammans ${kr(onObjects).sv}, men kontot är ${kr(total).sv}. Resten står på en rad utan objekt.`,
    en: `Account ${account}, ${month(period)}: the objects are ${kr(onObjects).en} together, but the account is ${kr(total).en}. The rest is on a row without objects.`,
  }),
  resultDiffers: ({ account, year, said, summed }) => ({
    sv: `Konto ${account}, ${year}: filens resultat (#RES) är ${kr(said).sv}, men det som har lästs är ${kr(summed).sv}. Kontrollera att filen är hel.`,
    en: `Account ${account}, ${year}: the file’s result (#RES) is ${kr(said).en}, but what has been read is ${kr(summed).en}. Make sure that the file is complete.`,
  }),
  vouchersDiffer: ({ account, period, balance, vouchers }) => ({
    sv: `Konto ${account}, ${month(period)}: saldot är ${kr(balance).sv}, men verifikationerna är tillsammans ${kr(vouchers).sv}. Saldot gäller.`,
    en: `Account ${account}, ${month(period)}: the balance is ${kr(balance).en}, but the vouchers are ${kr(vouchers).en} together. The balance applies.`,
  }),
  mixedEncodings: () => ({
    sv: "Filen blandar två teckentabeller. Kontrollera å, ä och ö i namnen; beloppen är inte berörda.",
    en: "The file mixes two character encodings. Check the Swedish letters in the names; the amounts are not affected.",
  }),
};

/** A remark on a file that was read, in one or two sentences. */
export function importRemarkSentence(remark: ImportRemark): Both {
  // As in issueSentence: the pairing of code and remark is lost through the index.
  const sentence = SENTENCES[remark.code] as (remark: ImportRemark) => Both;
  return sentence(remark);
}
