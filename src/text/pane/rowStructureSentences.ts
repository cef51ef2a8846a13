import type { RowStructureIssueDetail, RowStructureProblem } from "../../workbook/issues/rowStructureIssue";
import { enumeration } from "../make/enumeration";

const PROBLEMS: Record<RowStructureProblem, (raw: string) => string> = {
  sectionMissing: (raw) =>
    `Avsnittet ”${raw}” saknas. Skriv namnet i en egen rad, med rubrikerna och raderna under.`,
  sectionTwice: (raw) => `Avsnittet ”${raw}” finns mer än en gång. Ta bort det som inte gäller.`,
  headingMissing: (raw) => `Rubriken ”${raw}” saknas i avsnittet. Skriv den över sin kolumn.`,
  labelMissing: () => "Raden saknar namn. Skriv det under Rad, så som det ska stå i bilagan.",
  idTaken: (raw) => `En rad ovanför har redan namnet eller id:t ”${raw}”. Skriv ett annat under Id.`,
  notHere: (raw) => `”${raw}” hör inte till en rad av det här slaget. Töm cellen, eller ändra Slag.`,
  continuesNothing: (raw) =>
    `”${raw}” står på en rad utan namn, och raden ovanför tar inte emot fler. Skriv Rad och Slag, eller töm raden.`,
  intervalUnusable: (raw) =>
    `”${raw}” är inget kontointervall. Skriv siffror i både Konto från och Konto till, och det lägre först.`,
  activityMissing: () => "Verksamheten saknas. Skriv den under Verksamhet.",
  groupUnknown: (raw) => `Ingen rubrik i avsnittet heter ”${raw}”. Skriv rubrikens namn, eller töm cellen.`,
  sumEmpty: () => "Summan saknar rader. Skriv deras namn med semikolon emellan, eller Alla rader.",
  addendUnknown: (raw) => `Ingen rad i avsnittet heter ”${raw}”. Rätta namnet, eller ta bort det ur summan.`,
  addendAmbiguous: (raw) =>
    `Flera rader i avsnittet heter ”${raw}”. Skriv radens id i stället; det står under Id, eller skriv ett där.`,
  addendHeading: (raw) => `”${raw}” är en rubrik och har inga belopp. Ta bort den ur summan.`,
  addendOfWhich: (raw) => `”${raw}” är en varav-rad, som redan ingår i en annan rad. Ta bort den ur summan.`,
  addendCircular: (raw) => `”${raw}” räknar i sin tur med den här summan. Ta bort den ena ur den andra.`,
  secondGrandTotal: (raw) =>
    `Avsnittet har redan en slutsumma, och ”${raw}” är en till. Skriv Summa eller Delsumma på den ena.`,
  selectionMissing: () =>
    "Ingen verksamhet är vald för tabellen. Lägg till en rad med slaget Urval och verksamhetens namn.",
};

/** The sentences on the sheet of the row structure. */
export const ROW_STRUCTURE_SENTENCES: {
  readonly [Code in RowStructureIssueDetail["code"]]: (
    detail: Extract<RowStructureIssueDetail, { readonly code: Code }>,
  ) => string;
} = {
  rowStructureProblem: ({ problem, raw }) => PROBLEMS[problem](raw),
  rowStructureWord: ({ raw, heading, allowed }) =>
    `${raw === "" ? `Cellen under ${heading} är tom` : `”${raw}” går inte att läsa under ${heading}`}. Skriv ${enumeration(allowed, "eller")}.`,
};
