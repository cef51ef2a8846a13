import { caseNames, PACKS, type Pack } from "./cases";
import { followUpTrial } from "./followUps";
import type { Trial } from "./judge";
import { ledgerTrial } from "./ledgers";
import { textTrial } from "./texts";

const TRIALS: Readonly<Record<Pack, (name: string) => Trial>> = {
  "follow-ups": followUpTrial,
  ledgers: ledgerTrial,
  texts: textTrial,
};

/** Every case by its name ("ledgers/year-column"), with how it is run. */
export const CASES: readonly { readonly pack: Pack; readonly name: string; readonly trial: () => Trial }[] =
  PACKS.flatMap((pack) =>
    caseNames(pack).map((name) => ({ pack, name: `${pack}/${name}`, trial: () => TRIALS[pack](name) })),
  );
