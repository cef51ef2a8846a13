import type { ReportTableKind } from "../../../domain/summary/reportTable";
import { dataVocabulary, type DataVocabulary } from "../../kit/source/dataVocabulary";
import { TABLE_NAMES } from "../words";

/** The roles that a column of a told table may have; all other columns are told as they stand. */
export type TableField =
  "name" | "area" | "status" | "forecast" | "amount" | "result" | "when" | "responsible" | "comment";

const COMMENT = [
  "Kommentar",
  "Kommentarer",
  "Kommentar/analys",
  "Analys",
  "Uppföljning",
  "Beskrivning",
  "Redovisning",
];
const RESPONSIBLE = [
  "Ansvarig",
  "Ansvar",
  "Ansvarig enhet",
  "Ansvarig chef",
  "Ansvarig funktion",
  "Utförare",
];
const WHEN = [
  "Klart",
  "Klar",
  "Klart senast",
  "Klar senast",
  "Slutdatum",
  "Tidplan",
  "Tidpunkt",
  "När",
  "Frekvens",
  "Kontrolltillfälle",
  "Återrapportering",
  "Återrapporteras",
];
const STATUS = ["Status", "Statusläge", "Läge", "Lägesbild", "Lägesrapport", "Genomförande", "Genomfört"];
const FORECAST = ["Prognos", "Prognos helår", "Helårsprognos"];

/** Nothing is a heading of a field that a kind of table does not have. */
const NONE: readonly string[] = [];

/** How each kind of table is known by its headings. */
export const TABLE_VOCABULARIES: Readonly<Record<ReportTableKind, DataVocabulary<TableField>>> = {
  assignments: dataVocabulary<TableField>({
    data: TABLE_NAMES.assignments,
    of: "money",
    headings: {
      name: [
        "Uppdrag",
        "Utvecklingsuppdrag",
        "Nämnduppdrag",
        "Nämndens uppdrag",
        "Särskilt uppdrag",
        "Särskilda uppdrag",
        "Riktat uppdrag",
        "Riktade uppdrag",
        "Politiskt uppdrag",
        "Politiska uppdrag",
        "Budgetuppdrag",
        "Uppdragets namn",
        "Uppdragsbeskrivning",
        "Uppdrag från kommunfullmäktige",
        "Uppdrag från fullmäktige",
        "Uppdrag från nämnden",
        "Uppdrag till förvaltningen",
      ],
      area: NONE,
      status: STATUS,
      forecast: FORECAST,
      amount: NONE,
      result: NONE,
      when: WHEN,
      responsible: RESPONSIBLE,
      comment: COMMENT,
    },
    essential: [["name"], ["status", "forecast", "when", "responsible", "comment"]],
    titleWord: null,
  }),
  internalControl: dataVocabulary<TableField>({
    data: TABLE_NAMES.internalControl,
    of: "money",
    headings: {
      name: [
        "Kontroll",
        "Kontroller",
        "Kontrollmoment",
        "Kontrollpunkt",
        "Kontrollaktivitet",
        "Kontrollåtgärd",
        "Moment",
        "Risk",
        "Riskbeskrivning",
      ],
      area: [
        "Område",
        "Kontrollområde",
        "Process",
        "Rutin",
        "Process/rutin",
        "Rutin/process",
        "Verksamhetsområde",
      ],
      status: STATUS,
      forecast: NONE,
      amount: NONE,
      result: [
        "Resultat",
        "Resultat av kontroll",
        "Resultat av kontrollen",
        "Kontrollresultat",
        "Iakttagelse",
        "Iakttagelser",
        "Utfall",
        "Bedömning",
      ],
      when: WHEN,
      responsible: RESPONSIBLE,
      comment: [...COMMENT, "Åtgärd", "Åtgärder", "Vidtagna åtgärder"],
    },
    essential: [
      ["name", "area"],
      ["result", "status"],
    ],
    titleWord: /intern\s?kontroll|kontroll(?:plan|moment|område|punkt|aktivitet)/i,
  }),
  actions: dataVocabulary<TableField>({
    data: TABLE_NAMES.actions,
    of: "money",
    headings: {
      name: [
        "Åtgärd",
        "Åtgärder",
        "Beslutad åtgärd",
        "Beslutade åtgärder",
        "Effektivisering",
        "Effektiviseringar",
        "Effektiviseringsåtgärd",
        "Besparingsåtgärd",
      ],
      area: ["Område", "Verksamhet", "Verksamhetsområde"],
      status: STATUS,
      forecast: NONE,
      amount: [
        "Belopp",
        "Effekt",
        "Ekonomisk effekt",
        "Beräknad effekt",
        "Budgeterad effekt",
        "Förväntad effekt",
        "Faktisk effekt",
        "Uppnådd effekt",
        "Helårseffekt",
        "Årseffekt",
        "Effekt helår",
        "Besparing",
        "Kostnad",
        "Intäkt",
      ],
      result: NONE,
      when: WHEN,
      responsible: RESPONSIBLE,
      comment: COMMENT,
    },
    essential: [["name"], ["amount"]],
    titleWord: null,
  }),
};

/** The columns whose words are counted. */
export const COUNTED: Readonly<Record<ReportTableKind, readonly TableField[]>> = {
  assignments: ["status", "forecast"],
  internalControl: ["result", "status"],
  actions: ["status"],
};
