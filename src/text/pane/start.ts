import { goalCountText } from "./overview";
import { indexText } from "../make/figures";
import { inEach, type Both } from "../make/language";

/** The texts of a pane that knows no follow-up yet. */
export const START = {
  heading: { sv: "Kom igång", en: "Get started" },
  does: {
    sv: "Måluppföljning läser mål och indikatorer i arbetsboken, räknar ut nivåer och index och bygger rapportens bilagor.",
    en: "Goal Follow-up reads goals and indicators in the workbook, calculates levels and an index, and builds the annexes of the report.",
  },
  picture: { sv: "Exempel på resultat", en: "An example of a result" },
  useWorkbook: { sv: "Använd min arbetsbok", en: "Use my workbook" },
  useWorkbookHint: {
    sv: "Visa var mål, indikatorer och utfall står. Bladen ändras inte av det.",
    en: "Show where goals, indicators and outcomes are. The sheets are not changed by it.",
  },
  otherWorkbook: {
    sv: "Har du redan en uppföljning? Öppna den arbetsboken i Excel, så läses den.",
    en: "Do you have a follow-up already? Open that workbook in Excel, and it is read.",
  },
  toOverview: { sv: "Gå till Översikt", en: "Go to Overview" },
  goals: {
    sv: "Här visas varje mål med sina indikatorer, när arbetsboken har en uppföljning.",
    en: "Each goal is shown here with its indicators, once the workbook has a follow-up.",
  },
  goalsAsked: {
    sv: "Målen visas här när frågorna under Översikt är besvarade.",
    en: "The goals are shown here when the questions on “Overview” have been answered.",
  },
  reports: {
    sv: "Rapporterna byggs av en ifylld uppföljning och av huvudboken. Arbetsboken har ingen av dem än.",
    en: "The reports are built from a follow-up that is filled in and from the ledger. The workbook has neither of them yet.",
  },
  textWithoutGoals: {
    sv: "Texten säger inget om målen: arbetsboken har ingen uppföljning än.",
    en: "The text says nothing of the goals: the workbook has no follow-up yet.",
  },
};

/** "Exempel på resultat: index 0,67. 1 av 3 mål uppnått, 2 delvis uppnådda." */
export function resultPictureText(
  result: Parameters<typeof goalCountText>[0] & { readonly index: number },
  wording: Parameters<typeof goalCountText>[1],
): Both {
  const counts = goalCountText(result, wording);
  return inEach(
    (language) =>
      `${START.picture[language]}: index ${indexText(result.index, null)[language]}. ${counts[language]}.`,
  );
}
