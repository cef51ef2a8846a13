import type { Both } from "../make/language";

/** A page for developers, and for whoever has an Excel to ask. */
export const SELF_TEST = {
  title: { sv: "Självtest av Excel", en: "Self-test of Excel" },
  introduction: {
    sv: "Frågar Excel om allt som tillägget räknar med, på ett nytt blad som sedan tas bort. Inget annat i arbetsboken rörs. Kör det i en tom arbetsbok och skicka svaren till dem som utvecklar tillägget.",
    en: "Asks Excel about all that the add-in takes for granted, on a new sheet that is then removed. Nothing else in the workbook is touched. Run it in an empty workbook and send the answers to those who develop the add-in.",
  },
  run: { sv: "Kör självtestet", en: "Run the self-test" },
  failed: {
    sv: "Självtestet avbröts. Ta bort bladet som det lade till, om det finns kvar.",
    en: "The self-test was interrupted. Delete the sheet that it added, if it is still there.",
  },
  answers: { sv: "Svaren", en: "The answers" },
  copy: { sv: "Kopiera svaren", en: "Copy the answers" },
};

/** @param done how many questions have been answered */
export function selfTestProgressText(done: number, total: number): Both {
  return { sv: `Fråga ${done + 1} av ${total}…`, en: `Question ${done + 1} of ${total}…` };
}
