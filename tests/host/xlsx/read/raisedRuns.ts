import { localNameOf, type Attributes } from "../xml/tag";

/** Tells, from the tags and texts of a rich text as they come, whether a part of it is raised and a part is not. */
export class RaisedRuns {
  #isRaised = false;
  readonly #runs = new Set<boolean>();

  open(name: string, attributes: Attributes): void {
    const local = localNameOf(name);
    if (local === "r") this.#isRaised = false;
    if (local === "vertAlign") this.#isRaised = attributes["val"] === "superscript";
  }

  text(): void {
    this.#runs.add(this.#isRaised);
  }

  /** What is to be added to the text's content. */
  get said(): { readonly isPartlyRaised?: true } {
    return this.#runs.size > 1 ? { isPartlyRaised: true } : {};
  }
}
