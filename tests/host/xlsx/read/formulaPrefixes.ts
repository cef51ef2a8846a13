import { splitFormula, type FormulaPiece } from "./formulaText";

/** Functions newer than the file format: the file says "_xlfn.XLOOKUP(", Excel shows "XLOOKUP(". */
const FUTURE_FUNCTIONS = new Set(
  `ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND
  BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV
  CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P
  COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV
  F.INV.RT F.TEST FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY
  FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK
  HYPGEOM.DIST IFNA IFS IMAGE IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM
  LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST
  NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC
  PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE RRI
  SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV
  T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT
  VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST`.split(/\s+/),
);
/** Two of them have yet another prefix after the first. */
const WORKSHEET_FUNCTIONS = new Set(["FILTER", "SORT"]);
/** Written by Excel for "@" and "#": not functions a person can type, so they keep their prefix. */
const OPERATORS = /^_xlfn\.(?:SINGLE|ANCHORARRAY)$/i;

/** The formula as Excel shows it, from the formula in the file: without "=", which some writers put there. */
export function displayFormula(written: string): string {
  const inFile = written.startsWith("=") ? written.slice(1) : written;
  if (!inFile.includes("_xl")) return inFile;
  const pieces = splitFormula(inFile);
  if (pieces === null) return inFile;
  return pieces
    .map(({ kind, text }) =>
      kind === "name" && !OPERATORS.test(text) ? text.replace(/^(?:_xlfn\.)?(?:_xlws\.|_xlpm\.)?/, "") : text,
    )
    .join("");
}

/** The formula as the file has it: without the prefixes Excel would show #NAME?. */
export function formulaForFile(displayed: string): string {
  const pieces = splitFormula(displayed);
  if (pieces === null) return displayed;
  const variables = variablesOf(pieces);
  return pieces
    .map((piece, at) => {
      if (piece.kind !== "name") return piece.text;
      if (variables.has(at)) return `_xlpm.${piece.text}`;
      if (pieces[at + 1]?.text !== "(") return piece.text;
      const name = piece.text.toUpperCase();
      if (WORKSHEET_FUNCTIONS.has(name)) return `_xlfn._xlws.${name}`;
      return FUTURE_FUNCTIONS.has(name) ? `_xlfn.${name}` : piece.text;
    })
    .join("");
}

/** Places of the pieces that are variables of LET and LAMBDA: the file marks them where they are made and used. */
function variablesOf(pieces: readonly FormulaPiece[]): Set<number> {
  const found = new Set<number>();
  pieces.forEach((piece, at) => {
    const name = piece.text.toUpperCase();
    if (piece.kind !== "name" || (name !== "LET" && name !== "LAMBDA") || pieces[at + 1]?.text !== "(")
      return;
    const { firsts, end } = argumentsFrom(pieces, at + 2);
    const made = new Set(
      firsts
        .slice(0, -1)
        .filter((_, argument) => name === "LAMBDA" || argument % 2 === 0)
        .map((first) => pieces[first])
        .filter((first) => first?.kind === "name")
        .map((first) => first?.text.toUpperCase()),
    );
    for (let inside = at + 2; inside < end; inside++) {
      const text = pieces[inside]?.text.toUpperCase();
      if (pieces[inside]?.kind === "name" && made.has(text)) found.add(inside);
    }
  });
  return found;
}

/** The first piece of each argument of the call whose arguments begin at `start`, and the place of its ")". */
function argumentsFrom(pieces: readonly FormulaPiece[], start: number): { firsts: number[]; end: number } {
  const firsts: number[] = [];
  let depth = 0;
  let isFirst = true;
  let at = start;
  for (; at < pieces.length && depth >= 0; at++) {
    const text = pieces[at]?.text ?? "";
    if (isFirst && text.trim() !== "") {
      firsts.push(at);
      isFirst = false;
    }
    if (text === "(" || text === "{") depth++;
    else if (text === ")" || text === "}") depth--;
    else if (text === "," && depth === 0) isFirst = true;
  }
  return { firsts, end: at - 1 };
}
