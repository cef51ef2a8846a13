import { findingIf, type Check } from "./finding";
import { all, childrenOf, nameOf, placeOf, typeOf } from "./manifestXml";
import { resourceValue } from "./resources";

const MAX_ID = 125;

/** Tabs, groups and buttons have ids of their own. */
export const checkControlIds: Check = (root) => {
  const elements = all(root, "ui:CustomTab", "ui:Group", "ui:Control");
  const ids = elements.map((element) => element.getAttribute("id") ?? "");
  return elements.flatMap((element, at) => {
    const id = ids[at] ?? "";
    return [
      ...findingIf(
        id === "" || id.length > MAX_ID,
        "controlId",
        `${placeOf(element)}: 1 to ${MAX_ID} characters`,
      ),
      ...findingIf(ids.indexOf(id) !== at, "controlId", `${id} is used twice`),
    ];
  });
};

/** Every button does one thing, and what it calls exists in the code. */
export const checkFunctions: Check = (root, { commands }) =>
  all(root, "ui:Action").flatMap((action) => {
    const needed = typeOf(action) === "ExecuteFunction" ? "ui:FunctionName" : "ui:SourceLocation";
    const found = childrenOf(action).map(nameOf);
    const names = all(action, "ui:FunctionName").map((element) => element.textContent?.trim() ?? "");
    return [
      ...findingIf(
        found.join() !== needed,
        "function",
        `${placeOf(action)} needs ${needed} and nothing else`,
      ),
      ...names.flatMap((name) =>
        findingIf(!commands.includes(name), "function", `${placeOf(action)}: no command is called ${name}`),
      ),
    ];
  });

/** One page is runtime, function file and pane: buttons and pane share their state for as long as the book is open. */
export const checkRuntime: Check = (root) => {
  const [runtime] = all(root, "ui:Runtime");
  const page = runtime?.getAttribute("resid") ?? null;
  const pages = all(root, "ui:FunctionFile", "ui:SourceLocation");
  const [source] = all(root, "app:SourceLocation");
  const opened = source?.getAttribute("DefaultValue") ?? "";
  return [
    ...findingIf(
      runtime?.getAttribute("lifetime") !== "long",
      "runtime",
      "The runtime's lifetime is not long",
    ),
    ...pages.flatMap((element) =>
      findingIf(
        element.getAttribute("resid") !== page,
        "runtime",
        `${placeOf(element)} is another page than the runtime's ${page ?? "none"}`,
      ),
    ),
    ...findingIf(
      opened !== resourceValue(root, page),
      "runtime",
      `SourceLocation ${opened} is another page than the runtime's`,
    ),
  ];
};
