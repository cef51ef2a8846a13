/** The content of a column's cells: how they are read (decodeCell), how they are written, and what may be chosen in them. */
export type Content =
  | "text"
  /** A text that may look like a number: 1.1 is no date. */
  | "code"
  | "unit"
  | "direction"
  /** A number or an interval, which may have words before it. */
  | "target"
  /** One number, or the interval that is graded so. */
  | "limit"
  /** One number or several. */
  | "outcome"
  | "weight"
  | "date"
  | "level"
  | "levelScore"
  | "goalScore"
  | "trend";

/** All that the add-in knows of a column of the follow-up. What it needs besides are its names within texts (src/text). */
interface Column {
  /** The controller fills it in, or the add-in, which creates it where it is missing. */
  readonly writtenBy: "controller" | "addIn";
  /** A goal's stands once per goal, on its first row; an indicator's on each row. */
  readonly of: "goal" | "indicator";
  readonly holds: Content;
  /**
   * As controllers write them; the first is the one that the add-in writes. The part headings of two rows stand together:
   * "Mål Nr". A word of several columns is first of all that of the uppermost here (resolveMeanings tells which is meant).
   */
  readonly headings: readonly [string, ...string[]];
  /** Words that mean another column first of all, and may mean this one. */
  readonly secondMeanings?: readonly string[];
  /** Words that mean this column beside a period, whatever they mean alone: "Mål" is the goal, "Mål 2022" its target value. */
  readonly withPeriod?: readonly string[];
  /** Levels, values or what is written depend on it: it must be certain, or chosen by the controller, before anything is computed. */
  readonly isFigure: boolean;
  /** Kept side by side for several periods. What the add-in writes is not: "Nivå 2021" is history, and never written. */
  readonly isPeriodic: boolean;
  /** A longer heading may be proposed for it: "Indikator (så mäter vi)" begins with one. */
  readonly isProposed: boolean;
  /** Ny period keeps it as history, and empties it for the next period; or lets it take over the outcome that was. */
  readonly onNewPeriod: "stays" | "kept" | "keptAndEmptied" | "takesOutcome";
  /** A follow-up names every column of the one kind, and some of the other. */
  readonly makesFollowUp?: "every" | "some";
  readonly alignment: "Left" | "Center";
  /** Its width in the empty follow-up, in points: all together they fit a lying A4 page at about half their size. Null where it is not there. */
  readonly templateWidth: number | null;
  /** Its width in points where it is created beside the controller's own columns. */
  readonly createdWidth?: number;
}

/** The columns of the follow-up, in the order of the empty one: what the controller fills in, then what the add-in writes. */
export const COLUMNS = {
  committee: {
    writtenBy: "controller",
    of: "goal",
    holds: "text",
    headings: ["Nämnd", "Styrelse/nämnd", "Nämnd/styrelse", "Ansvarig nämnd"],
    isFigure: false,
    isPeriodic: false,
    isProposed: false,
    onNewPeriod: "stays",
    alignment: "Left",
    templateWidth: null,
  },
  goalNumber: {
    writtenBy: "controller",
    of: "goal",
    holds: "text",
    headings: ["Nr", "Målnr", "Mål nr", "Målnummer", "Nämndmål Nr"],
    isFigure: false,
    isPeriodic: false,
    isProposed: false,
    onNewPeriod: "stays",
    alignment: "Center",
    templateWidth: 28,
  },
  goalArea: {
    writtenBy: "controller",
    of: "goal",
    holds: "text",
    headings: ["Målområde", "Område", "Fokusområde", "Perspektiv", "Strategiskt område"],
    isFigure: false,
    isPeriodic: false,
    isProposed: false,
    onNewPeriod: "stays",
    alignment: "Left",
    templateWidth: 66,
  },
  overarchingGoal: {
    writtenBy: "controller",
    of: "goal",
    holds: "text",
    headings: [
      "Övergripande mål",
      "Kommunfullmäktiges mål",
      "KF-mål",
      "KF mål",
      "Fullmäktigemål",
      "Inriktningsmål",
      "Kommungemensamma mål",
      "Kommungemensamt mål",
      "Kommunövergripande mål",
      "Fullmäktiges mål",
      "KF:s mål",
      "Strategiskt mål",
      "Strategiska mål",
    ],
    isFigure: false,
    isPeriodic: false,
    isProposed: false,
    onNewPeriod: "stays",
    alignment: "Left",
    templateWidth: null,
  },
  origin: {
    writtenBy: "controller",
    of: "goal",
    holds: "text",
    headings: ["Ursprung"],
    isFigure: false,
    isPeriodic: false,
    isProposed: false,
    onNewPeriod: "stays",
    alignment: "Left",
    templateWidth: 60,
  },
  goalTitle: {
    writtenBy: "controller",
    of: "goal",
    holds: "text",
    headings: [
      "Nämndmål",
      "Nämndens mål",
      "Nämndsmål",
      "Verksamhetsmål",
      "Effektmål",
      "Resultatmål",
      "Mål",
      "Prioriterat mål",
      "Åtagande",
      "Nämndens åtagande",
      "Mål Text",
      "Mål Formulering",
      "Mål Nämndmål",
      "Nämndmål Text",
    ],
    secondMeanings: ["Delmål"],
    isFigure: true,
    isPeriodic: false,
    isProposed: true,
    onNewPeriod: "stays",
    makesFollowUp: "every",
    alignment: "Left",
    templateWidth: 122,
  },
  indicatorNumber: {
    writtenBy: "controller",
    of: "indicator",
    holds: "code",
    headings: ["Indikatornr", "Indikator nr", "Indikatornummer"],
    secondMeanings: ["Nr"],
    isFigure: false,
    isPeriodic: false,
    isProposed: false,
    onNewPeriod: "stays",
    alignment: "Center",
    templateWidth: 62,
  },
  indicatorTitle: {
    writtenBy: "controller",
    of: "indicator",
    holds: "text",
    headings: [
      "Indikator",
      "Indikatorer",
      "Indik",
      "Mått",
      "Nyckeltal",
      "Mätetal",
      "Mätmetod",
      "Resultatmått",
      "Uppföljningsmått",
      "Styrtal",
      "Aktivitet",
      "Resultatindikator",
      "Indikator Text",
      "Indikator Formulering",
    ],
    isFigure: true,
    isPeriodic: false,
    isProposed: true,
    onNewPeriod: "stays",
    makesFollowUp: "every",
    alignment: "Left",
    templateWidth: 128,
  },
  milestone: {
    writtenBy: "controller",
    of: "indicator",
    holds: "text",
    headings: ["Etapp", "Etappmål", "Delmål", "Delindikator"],
    isFigure: true,
    isPeriodic: false,
    isProposed: false,
    onNewPeriod: "stays",
    alignment: "Left",
    templateWidth: null,
  },
  unit: {
    writtenBy: "controller",
    of: "indicator",
    holds: "unit",
    headings: ["Enhet", "Mätenhet"],
    isFigure: true,
    isPeriodic: false,
    isProposed: false,
    onNewPeriod: "stays",
    alignment: "Left",
    templateWidth: null,
  },
  direction: {
    writtenBy: "controller",
    of: "indicator",
    holds: "direction",
    headings: ["Riktning", "Önskad riktning", "Önskad utveckling"],
    isFigure: true,
    isPeriodic: false,
    isProposed: false,
    onNewPeriod: "stays",
    alignment: "Left",
    templateWidth: 72,
  },
  targetValue: {
    writtenBy: "controller",
    of: "indicator",
    holds: "target",
    headings: [
      "Målvärde",
      "Målnivå",
      "Målsättning",
      "Målv",
      "Måltal",
      "Önskat värde",
      "Årsmål",
      "Tröskel",
      "Tröskelvärde",
      "Gränsvärde",
      "Målvärde Uppnått",
      "Målvärde Uppfyllt",
      "Gräns Uppnått",
      "Gränser Uppnått",
    ],
    secondMeanings: ["Mål"],
    withPeriod: ["Mål"],
    isFigure: true,
    isPeriodic: true,
    isProposed: true,
    onNewPeriod: "kept",
    alignment: "Center",
    templateWidth: 56,
  },
  partlyLimit: {
    writtenBy: "controller",
    of: "indicator",
    holds: "limit",
    headings: [
      "Gräns delvis",
      "Gräns för delvis",
      "Gräns delvis uppnått",
      "Gräns delvis uppfyllt",
      "Delvis uppnått vid",
      "Nedre gräns",
      "Undre gräns",
      "Godkänd nivå",
      "Lägsta nivå",
      "Målvärde delvis",
      "Gränser Delvis",
      "Målvärde Delvis uppnått",
    ],
    secondMeanings: ["Tröskel", "Tröskelvärde", "Gränsvärde"],
    isFigure: true,
    isPeriodic: true,
    isProposed: true,
    onNewPeriod: "stays",
    alignment: "Center",
    templateWidth: 60,
  },
  weight: {
    writtenBy: "controller",
    of: "indicator",
    holds: "weight",
    headings: ["Vikt", "Viktning"],
    isFigure: true,
    isPeriodic: false,
    isProposed: false,
    onNewPeriod: "stays",
    alignment: "Center",
    templateWidth: 36,
  },
  dueDate: {
    writtenBy: "controller",
    of: "indicator",
    holds: "date",
    headings: ["Tidpunkt", "Tidpunkter", "Klart senast", "Klar senast", "Slutdatum", "Måldatum", "Tidplan"],
    isFigure: false,
    isPeriodic: false,
    isProposed: true,
    onNewPeriod: "stays",
    alignment: "Center",
    templateWidth: 62,
  },
  previousValue: {
    writtenBy: "controller",
    of: "indicator",
    holds: "outcome",
    headings: [
      "Utfall föregående",
      "Föregående utfall",
      "Utfall föregående år",
      "Utfall f.å.",
      "Utfall fg år",
      "Utf fg år",
      "Föreg utfall",
      "Föregående år",
      "Förra utfallet",
      "Utfall förra perioden",
    ],
    isFigure: false,
    isPeriodic: false,
    isProposed: true,
    onNewPeriod: "takesOutcome",
    alignment: "Center",
    templateWidth: 88,
  },
  actualValue: {
    writtenBy: "controller",
    of: "indicator",
    holds: "outcome",
    headings: [
      "Utfall",
      "Utf",
      "Resultat",
      "Uppmätt värde",
      "Mätvärde",
      "Aktuellt utfall",
      "Utfall Aktuellt",
      "Värde",
    ],
    withPeriod: ["Värde"],
    isFigure: true,
    isPeriodic: true,
    isProposed: true,
    onNewPeriod: "keptAndEmptied",
    makesFollowUp: "some",
    alignment: "Center",
    templateWidth: 46,
  },
  assessedLevel: {
    writtenBy: "controller",
    of: "indicator",
    holds: "level",
    headings: ["Bedömd nivå", "Bed nivå", "Egen bedömning"],
    secondMeanings: ["Status", "Bedömning"],
    isFigure: true,
    isPeriodic: true,
    isProposed: true,
    onNewPeriod: "keptAndEmptied",
    makesFollowUp: "some",
    alignment: "Center",
    templateWidth: 70,
    createdWidth: 92,
  },
  forecast: {
    writtenBy: "controller",
    of: "indicator",
    holds: "text",
    headings: ["Prognos", "Prognos helår", "Helårsprognos"],
    isFigure: false,
    isPeriodic: true,
    isProposed: false,
    onNewPeriod: "keptAndEmptied",
    alignment: "Left",
    templateWidth: null,
  },
  comment: {
    writtenBy: "controller",
    of: "indicator",
    holds: "text",
    headings: ["Kommentar", "Kommentarer", "Komm", "Analys", "Kommentar/analys", "Analys/kommentar"],
    isFigure: false,
    isPeriodic: true,
    isProposed: true,
    onNewPeriod: "keptAndEmptied",
    alignment: "Left",
    templateWidth: 132,
  },
  decidedLevel: {
    writtenBy: "controller",
    of: "goal",
    holds: "level",
    headings: ["Beslutad måluppfyllelse", "Beslutad nivå", "Beslut"],
    isFigure: true,
    isPeriodic: true,
    isProposed: false,
    onNewPeriod: "keptAndEmptied",
    alignment: "Center",
    templateWidth: 116,
    createdWidth: 96,
  },
  motivation: {
    writtenBy: "controller",
    of: "goal",
    holds: "text",
    headings: ["Motivering", "Motiv"],
    isFigure: false,
    isPeriodic: true,
    isProposed: true,
    onNewPeriod: "keptAndEmptied",
    alignment: "Left",
    templateWidth: 98,
    createdWidth: 220,
  },
  goalForecast: {
    writtenBy: "controller",
    of: "goal",
    holds: "text",
    headings: [
      "Prognos måluppfyllelse",
      "Prognos mål",
      "Prognos för målet",
      "Prognos för måluppfyllelse",
      "Prognos måluppfyllelse helår",
      "Målprognos",
      "Bedömning helår",
      "Bedömning av helåret",
      "Helårsbedömning",
      "Bedömd måluppfyllelse helår",
    ],
    isFigure: false,
    isPeriodic: true,
    isProposed: false,
    onNewPeriod: "keptAndEmptied",
    alignment: "Left",
    templateWidth: null,
  },
  indicatorLevel: {
    writtenBy: "addIn",
    of: "indicator",
    holds: "level",
    headings: [
      "Nivå",
      "Uppfyllelse",
      "Status",
      "Bedömning",
      "Trafikljus",
      "Läge",
      "Målet uppfyllt",
      "Målet uppnått",
      "Betyg",
      "Utfallssymbol",
      "Målbedömning",
      "Grad av måluppfyllelse",
      "Bedömd måluppfyllelse",
    ],
    secondMeanings: ["Måluppfyllelse"],
    isFigure: true,
    isPeriodic: false,
    isProposed: false,
    onNewPeriod: "kept",
    makesFollowUp: "some",
    alignment: "Center",
    templateWidth: 70,
    createdWidth: 92,
  },
  indicatorScore: {
    writtenBy: "addIn",
    of: "indicator",
    holds: "levelScore",
    headings: ["Värde"],
    isFigure: true,
    isPeriodic: false,
    isProposed: false,
    onNewPeriod: "stays",
    alignment: "Center",
    templateWidth: 44,
    createdWidth: 48,
  },
  trend: {
    writtenBy: "addIn",
    of: "indicator",
    holds: "trend",
    headings: ["Trend"],
    isFigure: true,
    isPeriodic: false,
    isProposed: false,
    onNewPeriod: "stays",
    alignment: "Center",
    templateWidth: 84,
    createdWidth: 112,
  },
  goalScore: {
    writtenBy: "addIn",
    of: "goal",
    holds: "goalScore",
    headings: ["Mål beräknat"],
    isFigure: true,
    isPeriodic: false,
    isProposed: false,
    onNewPeriod: "stays",
    alignment: "Center",
    templateWidth: 66,
    createdWidth: 62,
  },
  goalLevel: {
    writtenBy: "addIn",
    of: "goal",
    holds: "level",
    headings: ["Måluppfyllelse", "Målets nivå"],
    secondMeanings: ["Trafikljus", "Målbedömning", "Grad av måluppfyllelse", "Bedömd måluppfyllelse"],
    isFigure: true,
    isPeriodic: false,
    isProposed: false,
    onNewPeriod: "kept",
    alignment: "Center",
    templateWidth: 84,
    createdWidth: 96,
  },
} as const satisfies Readonly<Record<string, Column>>;

type Columns = typeof COLUMNS;
export type Field = keyof Columns;

/** The fields whose entry says this of them. */
type FieldsThat<Says extends Partial<Column>> = {
  [Name in Field]: Columns[Name] extends Says ? Name : never;
}[Field];

export type InputField = FieldsThat<{ readonly writtenBy: "controller" }>;
export type OutputField = FieldsThat<{ readonly writtenBy: "addIn" }>;
export type TemplateField = FieldsThat<{ readonly templateWidth: number }>;
export type CreatedField = FieldsThat<{ readonly createdWidth: number }>;

/** The catalogue's entry of a field. */
export function entryOf(field: Field): Column {
  return COLUMNS[field];
}

function isField(name: string): name is Field {
  return name in COLUMNS;
}

export const FIELDS: readonly Field[] = Object.keys(COLUMNS).filter(isField);

export function isOutputField(field: Field): field is OutputField {
  return entryOf(field).writtenBy === "addIn";
}

export function isTemplateField(field: Field): field is TemplateField {
  return entryOf(field).templateWidth !== null;
}

/** The fields whose cells hold levels, whoever writes them. */
export type LevelField = FieldsThat<{ readonly holds: "level" }>;

export function isLevelField(field: Field): field is LevelField {
  return entryOf(field).holds === "level";
}

/** The fields whose cells hold numbers of the indicator's own unit. */
export type NumberField = FieldsThat<{ readonly holds: NumberContent }>;
type NumberContent = "target" | "limit" | "outcome";

export function isNumberField(field: Field): field is NumberField {
  const { holds } = entryOf(field);
  return holds === "target" || holds === "limit" || holds === "outcome";
}

/** The columns that the add-in writes, in the order in which it creates them. */
export const OUTPUT_FIELDS: readonly OutputField[] = FIELDS.filter(isOutputField);

/** The fields that every follow-up names: the goal and the indicator. */
export const TITLE_FIELDS = FIELDS.filter((field) => entryOf(field).makesFollowUp === "every");

/** The fields of which a follow-up names one at least: an outcome, or a level of either kind. */
export const RESULT_FIELDS = FIELDS.filter((field) => entryOf(field).makesFollowUp === "some");

/** The heading that the controller knows a field by. */
export function headingOf(field: Field): string {
  return entryOf(field).headings[0];
}
