import type { Element } from "@xmldom/xmldom";
import { findingIf, type Check } from "./finding";
import { all, childrenOf, nameOf, placeOf } from "./manifestXml";

const MAX_ID = 32;

/** The list of resources in which an element looks up its resid. */
const LISTS: Readonly<Record<string, string>> = {
  "ui:Label": "bt:ShortStrings",
  "ui:Title": "bt:ShortStrings",
  "ui:Description": "bt:LongStrings",
  "bt:Image": "bt:Images",
  "ui:Runtime": "bt:Urls",
  "ui:FunctionFile": "bt:Urls",
  "ui:SourceLocation": "bt:Urls",
  "ui:LearnMoreUrl": "bt:Urls",
};

/** Every resid finds its resource in the right list, every resource is used, and no id is taken twice. */
export const checkResources: Check = (root) => {
  const declared = all(root, ...new Set(Object.values(LISTS))).flatMap((list) =>
    childrenOf(list).map((resource) => ({ list: nameOf(list), id: resource.getAttribute("id") ?? "" })),
  );
  const used = Array.from(root.getElementsByTagName("*"))
    .filter((element) => element.hasAttribute("resid"))
    .map((element) => ({ element, list: LISTS[nameOf(element)], id: element.getAttribute("resid") ?? "" }));
  const ids = declared.map(({ id }) => id);
  return [
    ...declared.flatMap(({ id }, at) => [
      ...findingIf(id === "" || id.length > MAX_ID, "resource", `Resource ${id}: 1 to ${MAX_ID} characters`),
      ...findingIf(ids.indexOf(id) !== at, "resource", `Resource ${id} is declared twice`),
      ...findingIf(!used.some((use) => use.id === id), "resource", `Resource ${id} is not used`),
    ]),
    ...used.flatMap(({ element, list, id }) =>
      findingIf(
        !declared.some((resource) => resource.id === id && resource.list === list),
        "resource",
        `${placeOf(element)}: there is no ${id} in ${list ?? "any list"}`,
      ),
    ),
  ];
};

/** The address of a picture or page by its id, for the rules that follow a resid. */
export function resourceValue(root: Element, id: string | null): string | undefined {
  const resource = all(root, "bt:Image", "bt:Url").find((element) => element.getAttribute("id") === id);
  return resource?.getAttribute("DefaultValue") ?? undefined;
}
