const TOKEN =
  /\s*(?:(?<string>"(?:[^"]|"")*")|(?<array>\{[^{}]*\})|(?<error>#(?:N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!|SPILL!|CALC!))|(?<number>\d+(?:\.\d*)?(?:E[+-]?\d+)?|\.\d+(?:E[+-]?\d+)?)(?![\p{L}_!:])|(?<operand>(?:(?:'(?:[^']|'')+'|[\p{L}\p{N}_.$[\]\\]+)!)?[\p{L}\p{N}_.$\\?]+(?:\[(?:[^[\]]|\[[^[\]]*\])*\])?(?::(?:\$?[\p{L}\p{N}_.$]+))?#?)|(?<open>\()|(?<close>\))|(?<comma>,)|(?<operator><=|>=|<>|[-+*/^&=<>:@])|(?<percent>%))/uy;

/**
 * A rough reading of an en-US formula: operands and operators must alternate, parentheses match, arguments be
 * separated by commas. Semicolons (Swedish separators) outside texts and arrays are not accepted.
 */
export function isWellFormedFormula(formula: string): boolean {
  const text = formula.slice(1).trimEnd();
  let at = 0;
  let depth = 0;
  let isAfterOperand = false;
  let mayBeEmpty = false;
  while (at < text.length) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text)?.groups;
    if (token === undefined) return false;
    const isCall = token["operand"] !== undefined && text[TOKEN.lastIndex] === "(";
    at = TOKEN.lastIndex;
    if (token["operator"] !== undefined) {
      const isSign = /^[-+@]$/.test(token["operator"]);
      if (!isAfterOperand && !isSign) return false;
      isAfterOperand = false;
      mayBeEmpty = false;
    } else if (token["percent"] !== undefined) {
      if (!isAfterOperand) return false;
    } else if (token["open"] !== undefined) {
      if (isAfterOperand && text[at - 2] === " ") return false;
      depth++;
      mayBeEmpty = isAfterOperand;
      isAfterOperand = false;
    } else if (token["close"] !== undefined) {
      if (depth === 0 || (!isAfterOperand && !mayBeEmpty)) return false;
      depth--;
      isAfterOperand = true;
    } else if (token["comma"] !== undefined) {
      if (depth === 0) return false;
      isAfterOperand = false;
      mayBeEmpty = true;
    } else {
      if (isAfterOperand) return false;
      isAfterOperand = true;
      mayBeEmpty = isCall;
    }
  }
  return depth === 0 && isAfterOperand;
}
