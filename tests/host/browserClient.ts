import { connectClient, type ClientExtension, type ConnectableHost } from "./clientConnection";
import type { HostResponse } from "./wire/responseBody";
import { createOfficeStub, type OfficeStub, type OfficeStubOptions } from "./officeStub";

/** What this file finds in the page of a pane, and what it puts there. */
interface PaneWindow {
  readonly parent: { readonly maluppfoljningHost?: ConnectableHost };
  readonly maluppfoljningHost?: ConnectableHost;
  readonly OfficeExtension?: ClientExtension;
  Office: unknown;
}

/**
 * To be run in a pane's page after the genuine excel-web-16.00.debug.js and before the pane's own code: connects the
 * client to the host that the surrounding page, or this one, offers, and puts the stand-in for Office in its place.
 */
export function connectPane(pane: PaneWindow, options: OfficeStubOptions = {}): OfficeStub {
  const host = pane.maluppfoljningHost ?? pane.parent.maluppfoljningHost;
  if (host === undefined)
    throw new Error("Neither this page nor the one around it has a maluppfoljningHost.");
  if (pane.OfficeExtension === undefined) throw new Error("The office.js client is not loaded in this page.");
  const office = createOfficeStub(options);
  pane.Office = office;
  connectClient(pane.OfficeExtension, {
    workbook: host.workbook,
    hostilities: host.hostilities,
    get activeSheetId() {
      return host.activeSheetId;
    },
    selection: (sheetId) => host.selection(sheetId),
    onChange: (listener) => host.onChange(listener),
    // Parsed here, so that the arrays the pane reads are arrays of its own page.
    execute: async (body, isDelayed) =>
      JSON.parse(JSON.stringify(await host.execute(body, isDelayed))) as HostResponse,
  });
  return office;
}
