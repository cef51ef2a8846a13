/** The surroundings that the add-in found when it started. */
export type OfficeStart = "ready" | "outsideExcel" | "excelTooOld" | "officeBlocked";

/** The lowest requirement sets that the manifest asks for. */
const EXCEL_API = "1.13";

/**
 * Waits for Office. When office.js cannot be loaded, or one of its files is blocked, onReady never answers: after
 * `patience` milliseconds that is the finding.
 */
export async function startOffice(patience: number): Promise<OfficeStart> {
  if (typeof Office === "undefined") return "officeBlocked";
  const answer = await Promise.race([Office.onReady(), delay(patience)]);
  if (answer === undefined) return "officeBlocked";
  if (answer.host !== Office.HostType.Excel) return "outsideExcel";
  return Office.context.requirements.isSetSupported("ExcelApi", EXCEL_API) ? "ready" : "excelTooOld";
}

function delay(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds));
}

/** Tells whether Office shows itself dark; null where it does not say. */
export function isOfficeDark(): boolean | null {
  // Not all platforms give a theme, and a browser tab gives no context, whatever the types say.
  const { context } = Office as { readonly context?: { readonly officeTheme?: Office.OfficeTheme } };
  return context?.officeTheme?.isDarkTheme ?? null;
}

/** The language that Office shows itself in, as "en-US"; "sv" where it does not say or never answered. */
export function displayLanguage(): string {
  if (typeof Office === "undefined") return "sv";
  // A browser tab gives no context, whatever the types say.
  const { context } = Office as { readonly context?: { readonly displayLanguage?: string } };
  return context?.displayLanguage ?? "sv";
}

/** The key that keeps this user's and this site's stored data apart from others' in Excel on the web; "" where Office gives nothing. */
export function partitionKey(): string {
  if (typeof Office === "undefined") return "";
  // A browser tab gives no context, whatever the types say.
  const { context } = Office as { readonly context?: { readonly partitionKey?: string } };
  return context?.partitionKey ?? "";
}

/** Opens the task pane, where Excel can; with the shared runtime it is the same page that runs the commands. */
export async function showPane(): Promise<void> {
  await Office.addin.showAsTaskpane();
}

/** Which Excel this is, for support; empty where Office does not say. */
export function officeFacts(): readonly string[] {
  const { context } = Office as { readonly context?: Partial<Office.Context> };
  const { diagnostics, displayLanguage } = context ?? {};
  return [
    ...(diagnostics === undefined ? [] : [`Excel ${diagnostics.version}, ${diagnostics.platform}`]),
    ...(displayLanguage === undefined ? [] : [`Språk: ${displayLanguage}`]),
  ];
}

/** Whether a file that the pane hands out reaches the user: in Excel for Mac nothing comes, and nothing is said. */
export function handsOutFiles(): boolean {
  const { context } = Office as { readonly context?: Partial<Office.Context> };
  return String(context?.diagnostics?.platform) !== "Mac";
}
