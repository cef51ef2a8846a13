import type { Element } from "@xmldom/xmldom";
import { findingIf, type Check, type Finding } from "./finding";
import { all, childrenOf, nameOf, placeOf, settings, textOf, typeOf } from "./manifestXml";

const GUID = /^(?!0{8})[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** One to four numbers of at most five digits; the first one is 1 to 9999. */
const VERSION = /^[1-9]\d{0,3}(\.\d{1,5}){0,3}$/;
const HOST = "Workbook";
const PERMISSION = "ReadWriteDocument";

const MAX_LENGTHS: Readonly<Record<string, number>> = {
  "app:DisplayName": 125,
  "app:ProviderName": 125,
  "app:Description": 250,
  "bt:ShortStrings": 125,
  "bt:LongStrings": 250,
};

/** Id, version and permission of the add-in. */
export const checkIdentity: Check = (root) => {
  const id = textOf(root, "app:Id");
  const version = textOf(root, "app:Version");
  const permission = textOf(root, "app:Permissions");
  return [
    ...findingIf(!GUID.test(id), "identity", `Id ${id} is no GUID`),
    ...findingIf(!VERSION.test(version), "identity", `Version ${version} is not of the form 1.2.3.4`),
    ...findingIf(permission !== PERMISSION, "identity", `Permissions is ${permission}, not ${PERMISSION}`),
  ];
};

/** No text is empty or longer than Office accepts, in any language. */
export const checkLengths: Check = (root) => {
  const [provider = null] = settings(root, "app:ProviderName");
  const named = settings(root, "app:DisplayName", "app:Description");
  const grouped = all(root, "bt:ShortStrings", "bt:LongStrings");
  return [
    ...(provider === null ? [] : tooLong(provider, provider, [provider.textContent])),
    ...named.flatMap((element) => tooLong(element, element, valuesOf(element))),
    ...grouped.flatMap((group) =>
      childrenOf(group).flatMap((element) => tooLong(element, group, valuesOf(element))),
    ),
  ];
};

function tooLong(element: Element, kind: Element, texts: readonly (string | null)[]): Finding[] {
  const max = MAX_LENGTHS[nameOf(kind)] ?? 0;
  return texts.flatMap((text) => {
    const length = text?.trim().length ?? 0;
    return [
      ...findingIf(length === 0, "length", `${placeOf(element)} has an empty text`),
      ...findingIf(length > max, "length", `${placeOf(element)} has ${length} characters, at most ${max}`),
    ];
  });
}

/** The texts of an element: its own and those in other languages. */
function valuesOf(element: Element): (string | null)[] {
  const overrides = all(element, "app:Override", "bt:Override");
  return [
    element.getAttribute("DefaultValue"),
    ...overrides.map((override) => override.getAttribute("Value")),
  ];
}

/** The add-in is for Excel alone, in both places that say so. */
export const checkHosts: Check = (root) => {
  const named = all(root, "app:Host").map((host) => host.getAttribute("Name"));
  const extended = all(root, "ui:Host").map(typeOf);
  return [...named, ...extended].flatMap((host) =>
    findingIf(host !== HOST, "host", `Host ${host ?? "without a name"} is not ${HOST}`),
  );
};

/** An Excel that lacks what the add-in needs must not install it, and no other Excel be shut out. */
export const checkRequirements: Check = (root, { requirements }) => {
  const sets = all(root, "app:Set");
  const found = new Map(sets.map((set) => [set.getAttribute("Name"), set.getAttribute("MinVersion")]));
  return Object.entries(requirements).flatMap(([name, version]) => {
    const declared = found.get(name);
    return findingIf(
      declared !== version,
      "requirement",
      `${name} ${version} is needed, the manifest says ${declared ?? "nothing"}`,
    );
  });
};
