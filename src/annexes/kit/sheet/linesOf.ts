/** About what a character of small text takes, in points; rather too much than too little. */
const CHARACTER = 4.9;

/** A text on as many lines as it needs in a width in points, broken between words: a note that runs over several columns. */
export function linesOf(text: string, width: number): readonly string[] {
  const longest = Math.floor(width / CHARACTER);
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    if (line === undefined || line.length + 1 + word.length > longest) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines;
}
