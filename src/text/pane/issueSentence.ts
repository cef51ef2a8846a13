import type { Issue, IssueCode, IssueDetail } from "../../workbook/issues/issue";
import type { LevelWording } from "../../workbook/scale/scaleWords";
import type { MissingVerdict } from "../../domain/rules/missingDataRules";
import { bestLevel } from "../../domain/scale/scale";
import type { Field } from "../../workbook/columns/catalogue";
import { columnName } from "../../workbook/grid/cellAddress";
import { DATA_SENTENCES } from "./dataSentences";
import { enumeration } from "../make/enumeration";
import { counted, valueText } from "../make/figures";
import { countedLevelWord, levelWord } from "../cells/levelWords";
import { levelChoices } from "../cells/templateText";
import { ROW_STRUCTURE_SENTENCES } from "./rowStructureSentences";

type DetailOf<Code extends IssueCode> = Extract<IssueDetail, { readonly code: Code }>;

const FIELD_NAMES: Record<Field | "index", string> = {
  committee: "nämnden",
  overarchingGoal: "det övergripande målet",
  milestone: "etappen",
  unit: "enheten",
  forecast: "prognosen",
  goalNumber: "målets nummer",
  goalArea: "målområdet",
  origin: "ursprunget",
  goalTitle: "nämndmålet",
  indicatorNumber: "indikatorns nummer",
  indicatorTitle: "indikatorn",
  direction: "riktningen",
  targetValue: "målvärdet",
  partlyLimit: "gränsen för delvis",
  weight: "vikten",
  dueDate: "tidpunkten",
  previousValue: "föregående utfall",
  actualValue: "utfallet",
  assessedLevel: "den bedömda nivån",
  comment: "kommentaren",
  decidedLevel: "den beslutade måluppfyllelsen",
  motivation: "motiveringen",
  indicatorLevel: "nivån",
  indicatorScore: "värdet",
  trend: "trenden",
  goalScore: "målets beräknade värde",
  goalLevel: "måluppfyllelsen",
  index: "indexet",
};

type Note = DetailOf<"numberUnderstood">["note"];

const UNDERSTOOD: Record<Note, (raw: string, understood: string) => string> = {
  approximate: (raw, understood) =>
    `”${raw}” är inget exakt tal och har lästs som ${understood}. Skriv det exakta talet om det finns.`,
  fraction: (raw, understood) =>
    `”${raw}” har lästs som ${understood}. Skriv talet som procent eller antal om något annat menas.`,
  labelled: (raw, understood) =>
    `”${raw}” har lästs som ${understood}, som bedöms var för sig. Skriv bara det tal som gäller om något annat menas.`,
};

/** What becomes of an indicator without a level, and of its goal. */
function withoutLevel(verdict: MissingVerdict, wording: LevelWording): string {
  switch (verdict.kind) {
    case "leftOut":
      return "Den får ingen nivå och räknas inte med i målets värde.";
    case "countedAs":
      return `Den får ingen nivå och räknas som ${countedLevelWord(verdict.level, 1, wording)} i målets värde.`;
    case "between":
      return "Den får ingen nivå, och målets värde blir ett intervall.";
    case "blocks":
      return "Den får ingen nivå, och därför får målet inget värde.";
  }
}

/** One Swedish sentence per issue: what is the matter and what to do. The place is given beside it. */
const SENTENCES: { readonly [Code in IssueCode]: (detail: DetailOf<Code>, wording: LevelWording) => string } =
  {
    errorInCell: ({ raw, field }) =>
      `Cellen för ${FIELD_NAMES[field]} visar felet ${raw}. Rätta formeln eller skriv in värdet.`,
    unreadableNumber: ({ raw, field }) =>
      `”${raw}” går inte att läsa som ett tal för ${FIELD_NAMES[field]}. Skriv till exempel 85 %, 12,5 eller 90 % / 79 %.`,
    unreadableLevel: ({ raw, field }, wording) =>
      `”${raw}” går inte att läsa som en nivå för ${FIELD_NAMES[field]}. Skriv ${enumeration(levelChoices(wording).toReversed(), "eller")}.`,
    unreadableDate: ({ raw, field }) =>
      `”${raw}” går inte att läsa som ett datum för ${FIELD_NAMES[field]}. Skriv till exempel 2022-12-31.`,
    invalidWeight: ({ raw }) =>
      `”${raw}” är ingen vikt, och indikatorn har räknats med vikten 1. Skriv ett tal större än noll och högst en miljon.`,
    missingActualValue: ({ title, verdict }, wording) =>
      [
        `Indikatorn ”${title}” saknar utfall.`,
        ...(verdict === null ? [] : [withoutLevel(verdict, wording)]),
        "Fyll i utfallet.",
      ].join(" "),
    missingDirection: ({ title }) =>
      `Indikatorn ”${title}” saknar en läsbar riktning. Skriv Högre är bättre, Lägre är bättre eller Kvalitativ.`,
    missingTargetValue: ({ title }) =>
      `Indikatorn ”${title}” saknar målvärde och får därför ingen nivå. Fyll i målvärdet.`,
    missingPartlyLimit: ({ title, verdict }) =>
      verdict?.kind === "between"
        ? `Indikatorn ”${title}” når inte målvärdet, och ingen gräns säger hur långt under som är delvis. Den får ingen nivå, och målets värde blir ett intervall. Fyll i gränsen.`
        : verdict !== null
          ? `Indikatorn ”${title}” når inte målvärdet och saknar gräns för delvis. Den får därför ingen nivå. Fyll i gränsen.`
          : `Indikatorn ”${title}” saknar gräns för delvis. Nivån är ändå säker, men fyll i gränsen.`,
    ruleUsed: ({ rule, count }) =>
      `${counted(count, "indikator", "indikatorer")} utan egen gräns bedöms efter arbetsbokens regel: ${
        rule.kind === "reachedOrNot"
          ? "det som inte når målvärdet har den lägsta nivån"
          : `gränsen under målvärdet är ${enumeration(rule.percents.map(String))}\u00A0procent av det, och andelen avrundas till hela procent`
      }.`,
    directionFromLimits: ({ raw, direction }) =>
      `”${raw}” går inte att läsa som en riktning. Gränserna visar att ${direction === "higherIsBetter" ? "högre" : "lägre"} är bättre, och så har den lästs.`,
    limitsReversed: ({ title }) =>
      `Indikatorn ”${title}” har en gräns för delvis som är svårare att nå än målvärdet. Rätta gränsen, målvärdet eller riktningen.`,
    missingAssessedLevel: ({ title }) =>
      `Indikatorn ”${title}” bedöms utan tal men har ingen bedömd nivå. Fyll i nivån.`,
    decidedWithoutMotivation: ({ title }) =>
      `Målet ”${title}” har en beslutad måluppfyllelse utan motivering. Skriv motiveringen.`,
    goalWithoutScore: ({ title, verdict }) =>
      verdict?.kind === "blocks"
        ? `Målet ”${title}” har minst en indikator utan nivå. Det får inget värde och räknas inte med i indexet.`
        : `Målet ”${title}” har ingen indikator med nivå. Det får inget värde och räknas inte med i indexet.`,
    indicatorWithoutGoal: ({ title }) =>
      `Indikatorn ”${title}” står ovanför det första målet och räknas inte med. Skriv vilket nämndmål den hör till.`,
    goalWithoutIndicators: ({ title }) =>
      `”${title}” har inga indikatorer och räknas inte som ett mål. Fyll i minst en indikator om det är ett mål.`,
    conflictingGoalValue: ({ field, first, other }) =>
      `Raderna för samma mål säger olika om ${FIELD_NAMES[field]}: ”${first}” och ”${other}”. Den första används.`,
    numberUnderstood: ({ raw, understood, note }) => UNDERSTOOD[note](raw, understood),
    unitNormalised: ({ raw, understood }) =>
      `Talet ${raw} har lästs som ${understood}, den enhet som raden har i övrigt. Skriv enheten efter talet om det är fel.`,
    unitUncertain: ({ raw, understood }) =>
      understood === raw
        ? `Talet ${raw} kan vara en andel bland procent. Det har lästs som det står. Formatera cellen som procent om det är en andel.`
        : `Talet ${raw} har lästs som ${understood}, men det är inte säkert. Skriv talet med procenttecken.`,
    unitsDiffer: ({ raw, others }) =>
      `”${raw}” går inte att jämföra med radens övriga tal, som är i ${enumeration(others)}. Cellen har inte lästs. Skriv alla tal på raden i samma enhet.`,
    unitContradicted: ({ raw, units }) =>
      `Enheten är ”${raw}”, men raden har tal i ${enumeration(units)}. Det som står vid talen gäller. Rätta enheten eller talen.`,
    yearAmongNumbers: ({ raw }) =>
      `”${raw}” ser ut som ett årtal bland radens övriga tal och har inte lästs. Är det ett antal: skriv enheten efter talet, till exempel ${raw} st.`,
    intervalRead: ({ raw, target, limit }) =>
      `”${raw}” har lästs som målvärdet ${target} och gränsen för delvis ${limit}. Skriv dem i var sin cell om något annat gäller.`,
    intervalNotRead: ({ raw, reason }) =>
      reason === "ownLimit"
        ? `”${raw}” är två tal, och gränsen för delvis står redan i en egen cell. Skriv bara målvärdet här.`
        : `”${raw}” är två tal, och riktningen saknas. Skriv Högre är bättre eller Lägre är bättre, eller skriv målvärdet och gränsen för delvis i var sin cell.`,
    directionContradicted: ({ raw, direction }) =>
      `”${raw}” säger att ${direction === "higherIsBetter" ? "lägre" : "högre"} är bättre, men riktningen är ${direction === "higherIsBetter" ? "Högre" : "Lägre"} är bättre. Riktningen gäller. Rätta den som är fel.`,
    onStrictLimit: ({ raw }, wording) =>
      `Utfallet ligger precis på gränsen i ”${raw}” och räknas som ${countedLevelWord(bestLevel(wording.scale), 1, wording)}. Skriv det tal som ska nås, till exempel minst 90 %.`,
    targetProposed: ({ title, direction, understood }) =>
      `Indikatorn ”${title}” saknar målvärde och får därför ingen nivå. Texten nämner ${understood}, där ${direction === "higherIsBetter" ? "högre" : "lägre"} är bättre. Stämmer det: skriv ${understood} som målvärde.`,
    assessedLevelNotUsed: ({ assessed, computed }, wording) =>
      `Den bedömda nivån är ${levelWord(assessed, wording)}, men utfallet ger ${levelWord(computed, wording)}. För en mätt indikator gäller utfallet.`,
    levelReplaced: ({ field, before, after }) =>
      field === "goalLevel"
        ? `Måluppfyllelsen ändras från ”${before}” till ”${after}”. Ska den förra gälla: skriv den under Beslutad måluppfyllelse, med motivering.`
        : `${field === "trend" ? "Trenden" : "Nivån"} ändras från ”${before}” till ”${after}”.`,
    ownTextKept: ({ field, count, raw }) =>
      `${counted(count, "cell", "celler")} för ${FIELD_NAMES[field]} har eget innehåll som inte skrivs över, ${count === 1 ? "" : "till exempel "}”${raw}”.`,
    formulaKept: ({ field, shown, computed }) =>
      `Cellen för ${FIELD_NAMES[field]} har en egen formel som visar ${valueText(shown)}. Beräkningen ger ${valueText(computed)}. Formeln har fått stå kvar.`,
    outcomeChosen: ({ heading }) =>
      `Utfall finns för flera perioder. Kolumnen ”${heading}” följs upp. Ska en annan gälla: skriv Utfall utan år som rubrik på den.`,
    duplicateHeading: ({ heading }) =>
      `Rubriken ”${heading}” finns mer än en gång. Den första kolumnen används.`,
    laterOutcome: ({ heading }) =>
      `Kolumnen ”${heading}” är ifylld och gäller en senare period än den som följs upp. Välj den under Så lästes arbetsboken om den ska gälla.`,
    laterSheet: ({ sheet }) =>
      `Bladet ”${sheet}” gäller en senare period än det som följs upp. Välj det under Så lästes arbetsboken om det ska gälla.`,
    formerPeriods: ({ sheets }) =>
      `${sheets.length === 1 ? "Bladet" : "Bladen"} ${sheets.map((sheet) => `”${sheet}”`).join(", ")} gäller tidigare perioder och följs inte upp. Ska ett annat blad gälla: välj det under Så lästes arbetsboken.`,
    hiddenRows: ({ rows }) =>
      `${counted(rows, "rad i uppföljningen är dold. Den", "rader i uppföljningen är dolda. De")} har lästs och räknas med.`,
    hiddenColumns: ({ columns }) =>
      `${columns.length === 1 ? "Kolumn" : "Kolumnerna"} ${columns.map(columnName).join(", ")} är ${columns.length === 1 ? "dold. Den har lästs ändå" : "dolda. De har lästs ändå"}.`,
    columnLost: ({ field, heading }) =>
      `Kolumnen ”${heading}” för ${FIELD_NAMES[field]} finns inte längre. Inget läses därifrån. Välj en annan kolumn under Så lästes arbetsboken om den ska användas.`,
    unusableIndexName: ({ name }) =>
      `Namnet ”${name}” pekar inte på en cell i arbetsboken. Rätta namnet i Namnhanteraren; indexet skrivs på ett eget blad så länge.`,
    ownSheetNameTaken: ({ sheet }) =>
      `Bladet ”${sheet}” finns redan och är inte skapat av Måluppföljning. Det har lämnats orört och indexet har inte skrivits. Byt namn på bladet, eller ge cellen för indexet namnet Måluppfyllelseindex.`,
    settingsUnreadable: () =>
      "Inställningarna i arbetsboken går inte att läsa, och standardinställningarna har använts. De lagrade är orörda; de kan komma från en nyare version av Måluppföljning. Importera en fil med inställningar, eller återställ dem, under Inställningar.",
    ...DATA_SENTENCES,
    ...ROW_STRUCTURE_SENTENCES,
  };

export function issueSentence(detail: IssueDetail, wording: LevelWording): string {
  // The table pairs every code with a function of that code's detail; TypeScript cannot follow the pairing through an index.
  const sentence = SENTENCES[detail.code] as (detail: IssueDetail, wording: LevelWording) => string;
  return sentence(detail, wording);
}

/** "Blad Mål 2022, cell H12". */
export function placeText({ place }: Pick<Issue, "place">): string {
  const kind = place.address.includes(":") ? "cellerna" : "cell";
  return `Blad ${place.sheet}, ${kind} ${place.address}`;
}
