import type { SharedStrings } from "../read/sharedStrings";
import { TextEdits } from "../xml/edits";
import { startTag } from "../xml/tag";
import { textXml } from "./cellXml";

/**
 * Texts to be pointed at by cells: known plain ones are reused, new ones are added at the end, as Excel does
 * itself. Texts that no cell points at any more stay; they do no harm, and other sheets may use them.
 */
export class SharedStringsDraft {
  readonly #known = new Map<string, number>();
  readonly #added: string[] = [];
  /** How many more cells point at a shared text than in the opened file. */
  #references = 0;

  constructor(readonly strings: SharedStrings) {
    strings.contents.forEach((content, number) => {
      if (content.kind === "text" && !strings.rich.has(number) && !this.#known.has(content.value)) {
        this.#known.set(content.value, number);
      }
    });
  }

  use(text: string): number {
    this.#references++;
    let number = this.#known.get(text);
    if (number === undefined) {
      number = this.strings.contents.length + this.#added.length;
      this.#added.push(text);
      this.#known.set(text, number);
    }
    return number;
  }

  /** A cell that pointed at a shared text was rewritten. */
  release(): void {
    this.#references--;
  }

  get isChanged(): boolean {
    return this.#added.length > 0;
  }

  /** The part with the new texts, from its opened text. */
  finish(source: string): string {
    const { root, prefix, contents } = this.strings;
    const count = Number(root.attributes["count"] ?? contents.length) + this.#references;
    const attributes = {
      ...root.attributes,
      count: String(count),
      uniqueCount: String(contents.length + this.#added.length),
    };
    const items = this.#added.map((text) => `<${prefix}si>${textXml(text, prefix)}</${prefix}si>`).join("");
    const edits = new TextEdits();
    edits.replace(root.start, root.tagEnd, startTag(root.name, attributes));
    edits.insert(root.contentEnd, root.contentEnd === root.tagEnd ? `${items}</${root.name}>` : items);
    return edits.applyTo(source);
  }
}
