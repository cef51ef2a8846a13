/** The add-in whose settings the host keeps: the Id and Version of manifest.xml (a test compares them). */
export const ADD_IN = { id: "03b30804-f4c3-449e-bcd0-df05ed7fce61", version: "1.0.0.0" } as const;

const RELATIONSHIPS = "http://schemas.microsoft.com/office/2011/relationships";
const NAMESPACES = "http://schemas.microsoft.com/office/webextensions";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The part that lists the panes of add-ins; the package itself points at it. */
export const TASK_PANES = {
  name: "webextensiontaskpanes",
  relationship: `${RELATIONSHIPS}/webextensiontaskpanes`,
  contentType: "application/vnd.ms-office.webextensiontaskpanes+xml",
} as const;

/** The part of one add-in: which it is, and its settings. */
export const WEB_EXTENSION = {
  relationship: `${RELATIONSHIPS}/webextension`,
  contentType: "application/vnd.ms-office.webextension+xml",
} as const;

export function newTaskPanes(): string {
  return `${HEAD}<wetp:taskpanes xmlns:wetp="${NAMESPACES}/taskpanes/2010/11"></wetp:taskpanes>`;
}

/** As Excel writes it for an add-in that an administrator or a developer has put there, without its settings. */
export function newWebExtension(): string {
  return (
    `${HEAD}<we:webextension xmlns:we="${NAMESPACES}/webextension/2010/11" id="{${ADD_IN.id.toUpperCase()}}">` +
    `<we:reference id="${ADD_IN.id}" version="${ADD_IN.version}" store="developer" storeType="Registry"/>` +
    "<we:alternateReferences/><we:properties/><we:bindings/>" +
    '<we:snapshot xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></we:webextension>'
  );
}
