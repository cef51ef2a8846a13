const VOLATILE_CALL = /\b(?:NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|OFFSET|INDIRECT|CELL|INFO)\s*\(/i;
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

/** True for a formula whose value may change although no cell has: it cannot be checked against its cached value. */
export function isVolatile(formula: string): boolean {
  return VOLATILE_CALL.test(formula.replace(QUOTED, ""));
}
