/** A choice: what it is called, and in one sentence what it does. */
export interface ChoiceText {
  readonly name: string;
  readonly hint: string;
}
