import type { ImportRemark } from "../../src/imports/importTable";
import type { UnreadableReason } from "../../src/imports/unreadableFileError";
import { LEDGER_FILE_ENGLISH } from "../../src/text/ledgerFile/english";
import { LEDGER_FILE_SWEDISH } from "../../src/text/ledgerFile/swedish";
import { expectGoodEnglish } from "./goodEnglish";
import { expectGoodSwedish } from "./goodSwedish";

const REMARKS: { readonly [Code in ImportRemark["code"]]: Extract<ImportRemark, { readonly code: Code }> } = {
  unreadableAmount: { code: "unreadableAmount", line: 7, heading: "Utfall", text: "tolv" },
  amountsWereText: { code: "amountsWereText", headings: ["Utfall", "Budget"] },
  totalDiffers: { code: "totalDiffers", line: 9, heading: "Utfall", said: -12.5, summed: -13 },
  totalAgrees: { code: "totalAgrees", line: 9, sums: [{ heading: "Utfall", sum: -1_234 }] },
  unreadableRecord: { code: "unreadableRecord", line: 3, text: "#TRANS x" },
  signsTurned: { code: "signsTurned" },
  balanceAccountsLeftOut: { code: "balanceAccountsLeftOut", accounts: 1 },
  withoutPeriods: { code: "withoutPeriods", year: "2023" },
  objectsDoNotAddUp: { code: "objectsDoNotAddUp", account: "5010", period: "202308", total: 5, onObjects: 4 },
  resultDiffers: { code: "resultDiffers", account: "5010", year: "2023", said: 5, summed: 4 },
  vouchersDiffer: { code: "vouchersDiffer", account: "5010", period: "202308", balance: 5, vouchers: 4 },
  mixedEncodings: { code: "mixedEncodings" },
};

const REASONS: {
  readonly [Code in UnreadableReason["code"]]: Extract<UnreadableReason, { readonly code: Code }>;
} = {
  emptyFile: { code: "emptyFile" },
  tooLargeFile: { code: "tooLargeFile" },
  notText: { code: "notText" },
  oldWorkbook: { code: "oldWorkbook" },
  encryptedWorkbook: { code: "encryptedWorkbook" },
  binaryWorkbook: { code: "binaryWorkbook" },
  openDocument: { code: "openDocument" },
  notWorkbook: { code: "notWorkbook" },
  damagedWorkbook: { code: "damagedWorkbook" },
  tooLargeWorkbook: { code: "tooLargeWorkbook" },
  noLedgerSheet: { code: "noLedgerSheet", sheets: ["Blad1", "Blad2"] },
  sie5: { code: "sie5" },
  noHeadings: { code: "noHeadings" },
  noRows: { code: "noRows" },
  tooManyCells: { code: "tooManyCells", line: 4, cells: 9, headings: 8 },
  quoteNotClosed: { code: "quoteNotClosed", line: 4 },
};

test.each(Object.entries(REMARKS))("%s is said in good sentences", (_, remark) => {
  expectGoodSwedish(LEDGER_FILE_SWEDISH.importRemarkSentence(remark));
  expectGoodEnglish(LEDGER_FILE_ENGLISH.importRemarkSentence(remark));
});

test.each(Object.entries(REASONS))("%s is said in good sentences", (_, reason) => {
  expect(LEDGER_FILE_SWEDISH.unreadableFileSentence(reason)).toMatch(/^[\p{Lu}].* Inget har lästs in\.$/u);
  expect(LEDGER_FILE_ENGLISH.unreadableFileSentence(reason)).toMatch(
    /^[\p{Lu}].* Nothing has been read in\.$/u,
  );
});

test("where the file was read from and what would be written", () => {
  const { fileFormatText, writtenSheetText, importRemarkSentence } = LEDGER_FILE_SWEDISH;
  const sie = { type: "4", company: "Exempelkommun", program: null, years: [], coveredTo: null } as const;
  expect(fileFormatText({ format: "sie", encoding: "cp437", ...sie })).toBe(
    "SIE 4, Exempelkommun, teckentabell 437",
  );
  expect(fileFormatText({ format: "sie", encoding: "utf-8", ...sie, type: null, company: null })).toBe(
    "SIE, UTF-8",
  );
  expect(writtenSheetText("Inläst huvudbok", 1_234, true)).toBe(
    "Nytt blad: Inläst huvudbok, 1\u00A0234\u00A0celler.",
  );
  expect(writtenSheetText("Inläst huvudbok", 1, false)).toBe(
    "Bladet Inläst huvudbok fylls på nytt: 1\u00A0cell ändras.",
  );
  expect(importRemarkSentence(REMARKS.totalAgrees)).toBe(
    "Filens egen summarad (9) stämmer med raderna: Utfall −1\u00A0234\u00A0kr.",
  );
});
