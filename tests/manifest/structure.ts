import type { Element } from "@xmldom/xmldom";
import type { Check, Finding } from "./finding";
import { childrenOf, nameOf, placeOf, typeOf } from "./manifestXml";

/**
 * The children each element may have, in the only order Office accepts. `?` none or one, `*` any number,
 * `+` one or more, otherwise exactly one. An element that is not listed has no children.
 */
const CHILDREN: Readonly<Record<string, string>> = {
  "app:OfficeApp":
    "app:Id app:AlternateId? app:Version app:ProviderName app:DefaultLocale app:DisplayName app:Description " +
    "app:IconUrl app:HighResolutionIconUrl app:SupportUrl app:AppDomains? app:Hosts app:Requirements " +
    "app:DefaultSettings app:Permissions ui:VersionOverrides app:ExtendedOverrides?",
  "app:DisplayName": "app:Override*",
  "app:Description": "app:Override*",
  "app:IconUrl": "app:Override*",
  "app:HighResolutionIconUrl": "app:Override*",
  "app:SupportUrl": "app:Override*",
  "app:AppDomains": "app:AppDomain+",
  "app:Hosts": "app:Host+",
  "app:Requirements": "app:Sets app:Methods?",
  "app:Sets": "app:Set+",
  "app:DefaultSettings": "app:SourceLocation",
  "app:SourceLocation": "app:Override*",
  "ui:VersionOverrides": "ui:Description? ui:Requirements? ui:Hosts ui:Resources",
  "ui:Hosts": "ui:Host+",
  "ui:Host": "ui:Runtimes ui:AllFormFactors? ui:DesktopFormFactor",
  "ui:Runtimes": "ui:Runtime+",
  "ui:DesktopFormFactor": "ui:GetStarted ui:FunctionFile ui:ExtensionPoint+",
  "ui:GetStarted": "ui:Title ui:Description ui:LearnMoreUrl",
  "ui:ExtensionPoint": "ui:CustomTab",
  "ui:CustomTab": "ui:Group+ ui:Label",
  "ui:Group": "ui:Label ui:Icon ui:Control+",
  "ui:Control": "ui:Label ui:ToolTip? ui:Supertip ui:Icon ui:Action ui:Enabled?",
  "ui:Supertip": "ui:Title ui:Description",
  "ui:Icon": "bt:Image+",
  "ui:Action": "ui:FunctionName? ui:SourceLocation?",
  "ui:Resources": "bt:Images bt:Urls bt:ShortStrings bt:LongStrings",
  "bt:Images": "bt:Image+",
  "bt:Urls": "bt:Url+",
  "bt:ShortStrings": "bt:String+",
  "bt:LongStrings": "bt:String+",
  "bt:Image": "bt:Override*",
  "bt:Url": "bt:Override*",
  "bt:String": "bt:Override*",
};

/** The xsi:type that these elements must have. */
const TYPES: Readonly<Record<string, readonly string[]>> = {
  "app:OfficeApp": ["TaskPaneApp"],
  "ui:VersionOverrides": ["VersionOverridesV1_0"],
  "ui:ExtensionPoint": ["PrimaryCommandSurface"],
  "ui:Control": ["Button"],
  "ui:Action": ["ExecuteFunction", "ShowTaskpane"],
};

/** Every element is known, in its place and of the right type, and none is missing. */
export const checkStructure: Check = (root) => {
  if (nameOf(root) !== "app:OfficeApp") return [broken(root, `the root is ${nameOf(root)}`)];
  return [root, ...Array.from(root.getElementsByTagName("*"))].flatMap((element) => [
    ...checkType(element),
    ...checkChildren(element),
  ]);
};

function checkType(element: Element): Finding[] {
  const allowed = TYPES[nameOf(element)];
  const type = typeOf(element);
  if (allowed === undefined || (type !== null && allowed.includes(type))) return [];
  return [broken(element, `xsi:type is ${type ?? "missing"}, not ${allowed.join(" or ")}`)];
}

function checkChildren(element: Element): Finding[] {
  const slots = (CHILDREN[nameOf(element)] ?? "").split(" ").filter(Boolean);
  const names = slots.map((slot) => slot.replace(/[?*+]$/, ""));
  const findings: Finding[] = [];
  const counts = names.map(() => 0);
  let reached = 0;
  for (const child of childrenOf(element)) {
    const at = names.indexOf(nameOf(child));
    if (at < 0) {
      findings.push(broken(element, `${nameOf(child)} does not belong here`));
      continue;
    }
    counts[at] = (counts[at] ?? 0) + 1;
    if (at < reached) findings.push(broken(element, `${names[at]} comes after ${names[reached]}`));
    reached = Math.max(reached, at);
  }
  slots.forEach((slot, at) => {
    const count = counts[at] ?? 0;
    if (count === 0 && !/[?*]$/.test(slot)) findings.push(broken(element, `${names[at]} is missing`));
    if (count > 1 && !/[*+]$/.test(slot))
      findings.push(broken(element, `${names[at]} occurs ${count} times`));
  });
  return findings;
}

function broken(element: Element, message: string): Finding {
  return { rule: "structure", message: `${placeOf(element)}: ${message}` };
}
