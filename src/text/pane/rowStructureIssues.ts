import type { RowStructureIssueDetail, RowStructureProblem } from "../../workbook/issues/rowStructureIssue";
import { enumeration, quoted } from "../make/enumeration";
import type { Both } from "../make/language";

const PROBLEMS: Record<RowStructureProblem, (raw: string) => Both> = {
  sectionMissing: (raw) => ({
    sv: `Avsnittet ”${raw}” saknas. Skriv namnet i en egen rad, med rubrikerna och raderna under.`,
    en: `The section “${raw}” is missing. Write the name on a row of its own, with the headings and the rows below.`,
  }),
  sectionTwice: (raw) => ({
    sv: `Avsnittet ”${raw}” finns mer än en gång. Ta bort det som inte gäller.`,
    en: `The section “${raw}” is there more than once. Remove the one that does not apply.`,
  }),
  headingMissing: (raw) => ({
    sv: `Rubriken ”${raw}” saknas i avsnittet. Skriv den över sin kolumn.`,
    en: `The heading “${raw}” is missing in the section. Write it above its column.`,
  }),
  labelMissing: () => ({
    sv: "Raden saknar namn. Skriv det under Rad, så som det ska stå i bilagan.",
    en: "The row has no name. Write it under “Rad”, as it is to stand in the annex.",
  }),
  idTaken: (raw) => ({
    sv: `En rad ovanför har redan namnet eller id:t ”${raw}”. Skriv ett annat under Id.`,
    en: `A row above already has the name or id “${raw}”. Write another under “Id”.`,
  }),
  notHere: (raw) => ({
    sv: `”${raw}” hör inte till en rad av det här slaget. Töm cellen, eller ändra Slag.`,
    en: `“${raw}” does not belong to a row of this kind. Clear the cell, or change “Slag”.`,
  }),
  continuesNothing: (raw) => ({
    sv: `”${raw}” står på en rad utan namn, och raden ovanför tar inte emot fler. Skriv Rad och Slag, eller töm raden.`,
    en: `“${raw}” stands on a row without a name, and the row above takes no more. Write “Rad” and “Slag”, or clear the row.`,
  }),
  intervalUnusable: (raw) => ({
    sv: `”${raw}” är inget kontointervall. Skriv siffror i både Konto från och Konto till, och det lägre först.`,
    en: `“${raw}” is not a range of accounts. Write digits in both “Konto från” and “Konto till”, the lower first.`,
  }),
  activityMissing: () => ({
    sv: "Verksamheten saknas. Skriv den under Verksamhet.",
    en: "The activity is missing. Write it under “Verksamhet”.",
  }),
  groupUnknown: (raw) => ({
    sv: `Ingen rubrik i avsnittet heter ”${raw}”. Skriv rubrikens namn, eller töm cellen.`,
    en: `No heading in the section is named “${raw}”. Write the name of the heading, or clear the cell.`,
  }),
  sumEmpty: () => ({
    sv: "Summan saknar rader. Skriv deras namn med semikolon emellan, eller Alla rader.",
    en: "The sum has no rows. Write their names with semicolons between, or “Alla rader” (all rows).",
  }),
  addendUnknown: (raw) => ({
    sv: `Ingen rad i avsnittet heter ”${raw}”. Rätta namnet, eller ta bort det ur summan.`,
    en: `No row in the section is named “${raw}”. Correct the name, or remove it from the sum.`,
  }),
  addendAmbiguous: (raw) => ({
    sv: `Flera rader i avsnittet heter ”${raw}”. Skriv radens id i stället; det står under Id, eller skriv ett där.`,
    en: `Several rows in the section are named “${raw}”. Write the id of the row instead; it stands under “Id”, or write one there.`,
  }),
  addendHeading: (raw) => ({
    sv: `”${raw}” är en rubrik och har inga belopp. Ta bort den ur summan.`,
    en: `“${raw}” is a heading and has no amounts. Remove it from the sum.`,
  }),
  addendOfWhich: (raw) => ({
    sv: `”${raw}” är en varav-rad, som redan ingår i en annan rad. Ta bort den ur summan.`,
    en: `“${raw}” is a “varav” (of which) row, already part of another row. Remove it from the sum.`,
  }),
  addendCircular: (raw) => ({
    sv: `”${raw}” räknar i sin tur med den här summan. Ta bort den ena ur den andra.`,
    en: `“${raw}” in its turn includes this sum. Remove one from the other.`,
  }),
  secondGrandTotal: (raw) => ({
    sv: `Avsnittet har redan en slutsumma, och ”${raw}” är en till. Skriv Summa eller Delsumma på den ena.`,
    en: `The section already has a grand total, and “${raw}” is another. Write “Summa” or “Delsumma” on one of them.`,
  }),
  selectionMissing: () => ({
    sv: "Ingen verksamhet är vald för tabellen. Lägg till en rad med slaget Urval och verksamhetens namn.",
    en: "No activity is chosen for the table. Add a row of the kind “Urval” with the name of the activity.",
  }),
};

/** The sentences on the sheet of the row structure. */
export const ROW_STRUCTURE_SENTENCES: {
  readonly [Code in RowStructureIssueDetail["code"]]: (
    detail: Extract<RowStructureIssueDetail, { readonly code: Code }>,
  ) => Both;
} = {
  rowStructureProblem: ({ problem, raw }) => PROBLEMS[problem](raw),
  rowStructureWord: ({ raw, heading, allowed }) => ({
    sv: `${raw === "" ? `Cellen under ${heading} är tom` : `”${raw}” går inte att läsa under ${heading}`}. Skriv ${enumeration.sv(allowed, "eller")}.`,
    en: `${raw === "" ? `The cell under “${heading}” is empty` : `“${raw}” cannot be read under “${heading}”`}. Write ${quoted.en(allowed, "or")}.`,
  }),
  rowStructureByHand: ({ sheet }) => ({
    sv: `Bladet ${sheet} är inte skapat av tillägget men går att läsa som radstruktur. Bilagornas rader följer det.`,
    en: `The sheet “${sheet}” was not made by the add-in but can be read as a row structure. The rows of the annexes follow it.`,
  }),
  rowStructureOfAnother: ({ sheet }) => ({
    sv: `Bladet ${sheet} är inte skapat av tillägget och går inte att läsa som radstruktur. Bilagorna har tilläggets egna rader. Byt namn på bladet om det är något annat, och lägg sedan till Radstruktur under Rapporter.`,
    en: `The sheet “${sheet}” was not made by the add-in and cannot be read as a row structure. The annexes have the add-in’s own rows. Rename the sheet if it is something else, and then add “Radstruktur” under Reports.`,
  }),
};
