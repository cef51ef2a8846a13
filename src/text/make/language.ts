/** The languages that the pane speaks. */
export type Language = "sv" | "en";

/**
 * A message in both languages, beside each other. Where the add-in is built, each pane gets one of
 * them and the other is left out (webpack.oneLanguage.js): `en` is there only within what is itself `en`.
 */
export interface Both<Said = string> {
  readonly sv: Said;
  readonly en: Said;
}

/** Words that are only written in cells, which are Swedish; left out of the English pane. */
export type InSwedish<Said = string> = Pick<Both<Said>, "sv">;

/** Said where there is nothing to say. */
export const NOTHING: Both = { sv: "", en: "" };

/** Makes a text in the same way in each language. */
export function inEach<Said>(make: (language: Language) => Said): Both<Said> {
  return { sv: make("sv"), en: make("en") };
}

/** Messages by their names. A message that lacks a language is none, and does not compile. */
export type Messages =
  | Both<unknown>
  | ((...values: never[]) => Both<unknown>)
  | readonly Messages[]
  | { readonly [name: string]: Messages };

/** The same messages as one language has them. */
export type InLanguage<Text> =
  Text extends Both<infer Said>
    ? Said
    : Text extends (...values: infer Values) => Both<infer Said>
      ? (...values: Values) => Said
      : { readonly [Key in keyof Text]: InLanguage<Text[Key]> };

/** Messages as one language has them. */
export function inLanguage<Text extends object>(
  messages: Text & Messages,
  language: Language,
): InLanguage<Text> {
  // What is said follows the messages, name by name; TypeScript cannot follow the walk.
  return said(messages, language) as InLanguage<Text>;
}

function said(messages: Messages, language: Language): unknown {
  if (typeof messages === "function") return (...values: never[]) => messages(...values)[language];
  if (isBoth(messages, language)) return messages[language];
  if (isList(messages)) return messages.map((each) => said(each, language));
  return Object.fromEntries(Object.entries(messages).map(([name, each]) => [name, said(each, language)]));
}

function isBoth(messages: Messages, language: Language): messages is Both<unknown> {
  return language in messages;
}

function isList(messages: Messages): messages is readonly Messages[] {
  return Array.isArray(messages);
}
