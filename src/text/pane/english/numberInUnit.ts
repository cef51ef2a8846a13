import { numberInUnitAs, type Unit } from "../../../workbook/cells/units";

type UnitForm = (number: string, isOne: boolean) => string;

const UNIT_FORMS: Record<Unit, UnitForm> = {
  percent: (number) => `${number}%`,
  kr: (number) => `SEK ${number}`,
  tkr: (number) => `SEK ${number} thousand`,
  mnkr: (number) => `SEK ${number} million`,
  count: (number) => number,
  fullTime: named("full-time equivalent", "full-time equivalents"),
  minutes: named("minute", "minutes"),
  hours: named("hour", "hours"),
  days: named("day", "days"),
  workingDays: named("working day", "working days"),
  weeks: named("week", "weeks"),
  months: named("month", "months"),
  years: named("year", "years"),
  points: named("point", "points"),
  index: named("index point", "index points"),
  squareMetres: named("m²", "m²"),
  kilometres: named("km", "km"),
  metres: named("m", "m"),
  kilograms: named("kg", "kg"),
  tonnes: named("tonne", "tonnes"),
  kilowattHours: named("kWh", "kWh"),
  megawattHours: named("MWh", "MWh"),
};

function named(one: string, many: string): UnitForm {
  return (number, isOne) => `${number} ${isOne ? one : many}`;
}

/** A held number as it is written in English in its unit: "90%", "SEK 4.2 million", "12.5 days"; a count is bare. */
export function numberInUnit(held: number, unit: Unit | null): string {
  return numberInUnitAs(
    { thousands: ",", decimal: ".", inUnit: (number, of, isOne) => UNIT_FORMS[of](number, isOne) },
    held,
    unit,
  );
}
