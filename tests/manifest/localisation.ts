import { findingIf, type Check } from "./finding";
import { all, placeOf, settings, textOf } from "./manifestXml";

/** Language, perhaps script, and country: some clients do not know a language alone. */
const FULL_TAG = /^[a-z]{2,3}(-[A-Z][a-z]{3})?-[A-Z]{2}$/;

/** Every text is there in every language: one override for each, none for the default language. */
export const checkLocales: Check = (root) => {
  const defaultLocale = textOf(root, "app:DefaultLocale");
  const overrides = all(root, "app:Override", "bt:Override");
  const locales = overrides.map((override) => override.getAttribute("Locale") ?? "");
  const others = new Set(locales.filter((locale) => locale !== defaultLocale));
  const texts = [...settings(root, "app:DisplayName", "app:Description"), ...all(root, "bt:String")];
  return [
    ...[defaultLocale, ...new Set(locales)].flatMap((locale) =>
      findingIf(!FULL_TAG.test(locale), "locale", `${locale || "An empty locale"} is no full locale tag`),
    ),
    ...overrides.flatMap((override) =>
      findingIf(
        override.getAttribute("Locale") === defaultLocale,
        "locale",
        `${placeOf(override)} repeats the default language`,
      ),
    ),
    ...texts.flatMap((text) => {
      const own = all(text, "app:Override", "bt:Override").map((override) => override.getAttribute("Locale"));
      return [...others].flatMap((locale) => {
        const count = own.filter((found) => found === locale).length;
        return findingIf(count !== 1, "locale", `${placeOf(text)} has ${count} texts in ${locale}`);
      });
    }),
  ];
};
