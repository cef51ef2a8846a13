import type { Element } from "@xmldom/xmldom";
import { findingIf, type Check } from "./finding";
import { all, childrenOf, placeOf, settings } from "./manifestXml";

const MAX_URL = 2048;
const PLACEHOLDER = /localhost|127\.0\.0\.1|\[::1\]|contoso|example\.(com|org|net)/i;

/** Every address in the manifest with the element it stands in; overrides count as their own. */
export function addressesOf(root: Element): { element: Element; url: string }[] {
  const owners = [
    ...settings(root, "app:IconUrl", "app:HighResolutionIconUrl", "app:SupportUrl"),
    ...all(root, "app:SourceLocation"),
    ...all(root, "bt:Images", "bt:Urls").flatMap((group) => all(group, "bt:Image", "bt:Url")),
  ];
  return [
    ...owners.flatMap((owner) => [
      { element: owner, url: owner.getAttribute("DefaultValue") ?? "" },
      ...all(owner, "app:Override", "bt:Override").map((override) => ({
        element: override,
        url: override.getAttribute("Value") ?? "",
      })),
    ]),
    ...all(root, "app:AppDomain").map((element) => ({ element, url: element.textContent?.trim() ?? "" })),
  ];
}

/** Every address is a whole one, encrypted, and short enough. */
export const checkAddresses: Check = (root) =>
  addressesOf(root).flatMap(({ element, url }) => [
    ...findingIf(
      !URL.canParse(url) || new URL(url).protocol !== "https:",
      "url",
      `${placeOf(element)}: ${url || "no address"} is not an https address`,
    ),
    ...findingIf(
      url.length > MAX_URL,
      "url",
      `${placeOf(element)}: ${url.length} characters, at most ${MAX_URL}`,
    ),
  ]);

/** The add-in is one place on the web, so that one replacement moves it. */
export const checkBase: Check = (root, { baseUrl }) =>
  addressesOf(root)
    .filter(({ element }) => element.localName !== "AppDomain")
    .flatMap(({ element, url }) =>
      findingIf(!url.startsWith(baseUrl), "base", `${placeOf(element)}: ${url} is not below ${baseUrl}`),
    );

/** What is deployed has no trace of a developer's machine or of an example. */
export const checkPlaceholders: Check = (root, { production = false }) => {
  if (!production) return [];
  return [root, ...Array.from(root.getElementsByTagName("*"))].flatMap((element) => {
    const values = Array.from(element.attributes).map((attribute) => attribute.value);
    const own = childrenOf(element).length === 0 ? (element.textContent ?? "") : "";
    return [...values, own]
      .filter((value) => PLACEHOLDER.test(value))
      .map((value) => ({ rule: "placeholder" as const, message: `${placeOf(element)}: ${value}` }));
  });
};
