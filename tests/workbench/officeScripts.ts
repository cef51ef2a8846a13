const HOSTED_OFFICE = `<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>`;

/** Microsoft's own client for Excel, from the npm package, and then the script that joins it to the workbench's host. */
const LOCAL_OFFICE = `<script src="/office/client.js"></script><script src="/paneConnection.js"></script>`;

/** The panel's page with office.js taken from this computer; nothing else in it is changed. */
export function withLocalOffice(page: string): string {
  const parts = page.split(HOSTED_OFFICE);
  if (parts.length !== 2) throw new Error("The panel's page does not load office.js exactly once.");
  return parts.join(LOCAL_OFFICE);
}
