import { isSameNumber, roundHalfAwayFromZero } from "../../domain/numbers";
import { numberInUnit as inSwedish, numberInUnitAs, toHeld, type Unit } from "../../workbook/cells/units";
import { inEach, type Both } from "./language";

/** How English writes one and several of a unit; # is the number. */
const ENGLISH_UNITS: Readonly<Record<Unit, readonly [one: string, several: string]>> = {
  percent: ["#%", "#%"],
  kr: ["SEK #", "SEK #"],
  tkr: ["SEK # thousand", "SEK # thousand"],
  mnkr: ["SEK # million", "SEK # million"],
  count: ["#", "#"],
  fullTime: ["# full-time equivalent", "# full-time equivalents"],
  minutes: ["# minute", "# minutes"],
  hours: ["# hour", "# hours"],
  days: ["# day", "# days"],
  workingDays: ["# working day", "# working days"],
  weeks: ["# week", "# weeks"],
  months: ["# month", "# months"],
  years: ["# year", "# years"],
  points: ["# point", "# points"],
  index: ["# index point", "# index points"],
  squareMetres: ["# m²", "# m²"],
  kilometres: ["# km", "# km"],
  metres: ["# m", "# m"],
  kilograms: ["# kg", "# kg"],
  tonnes: ["# tonne", "# tonnes"],
  kilowattHours: ["# kWh", "# kWh"],
  megawattHours: ["# MWh", "# MWh"],
};

/** A held number as it is written in its unit: "90 %", "4,2 mnkr"; in English "90%", "SEK 4.2 million". */
export const numberInUnit: Both<(held: number, unit: Unit | null) => string> = {
  sv: inSwedish,
  en: (held, unit) =>
    numberInUnitAs(
      {
        thousands: ",",
        decimal: ".",
        inUnit: (number, of, isOne) => ENGLISH_UNITS[of][isOne ? 0 : 1].replace("#", number),
      },
      held,
      unit,
    ),
};

/** As many as `numberInUnit` tells apart for a number below 1. */
const MOST_DECIMALS = 12;

/** Tells how numbers of one unit are written where the values are held against the limits. */
export type MeasureTexts = (
  values: readonly number[],
  limits: readonly number[],
  unit: Unit | null,
) => (held: number) => string;

/**
 * "79 %", "4 200 tkr", "0,5": numbers of one unit as they are held against limits in a sentence. A percent has at most
 * one decimal and other numbers three, unless a number would look the same as a limit that it is not on: 89,96 % against
 * 90 % is "89,96 %". A count stands without its unit, as in a column of numbers.
 */
export const measureTexts: Both<MeasureTexts> = inEach((language) => (values, limits, unit) => {
  const shown = unit === "count" ? null : unit;
  const rounded = (held: number, decimals: number): number =>
    toHeld(roundHalfAwayFromZero(held / toHeld(1, shown), decimals), shown);
  let decimals = shown === "percent" ? 1 : 3;
  const looksLikeLimit = (value: number): boolean =>
    limits.some(
      (limit) =>
        !isSameNumber(value, limit) && isSameNumber(rounded(value, decimals), rounded(limit, decimals)),
    );
  while (decimals < MOST_DECIMALS && values.some(looksLikeLimit)) decimals++;
  return (held) => numberInUnit[language](rounded(held, decimals), shown).replaceAll(" ", "\u00A0");
});
