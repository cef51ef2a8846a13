/** The part of the global `Office` that a pane uses outside Excel.run. */
export interface OfficeStub {
  onReady(callback?: (info: HostInfo) => void): Promise<HostInfo>;
  readonly context: {
    readonly requirements: { isSetSupported(name: string, version?: string | number): boolean };
    readonly host: "Excel";
    readonly platform: "PC";
    readonly displayLanguage: string;
    readonly contentLanguage: string;
    readonly officeTheme: Readonly<Record<string, string>>;
    readonly diagnostics: { readonly host: "Excel"; readonly platform: "PC"; readonly version: string };
    readonly document: { readonly url: string };
  };
  readonly actions: { associate(name: string, action: (event: unknown) => void): void };
  readonly addin: {
    showAsTaskpane(): Promise<void>;
    hide(): Promise<void>;
    setStartupBehavior(behavior: string): Promise<void>;
    getStartupBehavior(): Promise<string>;
    onVisibilityModeChanged(
      listener: (message: { visibilityMode: string }) => void,
    ): Promise<() => Promise<void>>;
  };
  readonly ribbon: { requestUpdate(update: unknown): Promise<void> };
  readonly HostType: Readonly<Record<string, string>>;
  readonly PlatformType: Readonly<Record<string, string>>;
  readonly StartupBehavior: Readonly<Record<string, string>>;
  readonly VisibilityMode: Readonly<Record<string, string>>;
  /** What the add-in associated with its ribbon commands: tests run a command by its name. */
  readonly associatedActions: ReadonlyMap<string, (event: unknown) => void>;
}

export interface HostInfo {
  readonly host: "Excel";
  readonly platform: "PC";
}

export interface OfficeStubOptions {
  /** Highest ExcelApi set that the host says it supports. The client itself knows up to 1.15. */
  readonly excelApi?: string;
  /** The language that the host shows itself in; the workbook stays Swedish. */
  readonly displayLanguage?: string;
}

const OTHER_SETS: Readonly<Record<string, string>> = {
  SharedRuntime: "1.2",
  RibbonApi: "1.1",
  AddinCommands: "1.1",
  DialogApi: "1.2",
  RichApiRuntime: "1.2",
  DelayForCellEdit: "1.1",
};

const OFFICE_THEME = {
  bodyBackgroundColor: "#FFFFFF",
  bodyForegroundColor: "#000000",
  controlBackgroundColor: "#FFFFFF",
  controlForegroundColor: "#000000",
};

/** Excel for Windows, in Swedish unless another language is wanted. */
export function createOfficeStub({
  excelApi = "1.15",
  displayLanguage = "sv-SE",
}: OfficeStubOptions = {}): OfficeStub {
  const sets: Readonly<Record<string, string>> = { ...OTHER_SETS, ExcelApi: excelApi };
  const info: HostInfo = { host: "Excel", platform: "PC" };
  const associatedActions = new Map<string, (event: unknown) => void>();
  let startupBehavior = "None";
  return {
    onReady: (callback) =>
      Promise.resolve(info).then((ready) => {
        callback?.(ready);
        return ready;
      }),
    context: {
      requirements: {
        isSetSupported: (name, version = "1.1") => isAtLeast(sets[name], String(version)),
      },
      host: "Excel",
      platform: "PC",
      displayLanguage,
      contentLanguage: "sv-SE",
      officeTheme: OFFICE_THEME,
      diagnostics: { host: "Excel", platform: "PC", version: "16.0.0.0" },
      document: { url: "Arbetsbok.xlsx" },
    },
    actions: { associate: (name, action) => void associatedActions.set(name, action) },
    addin: {
      showAsTaskpane: () => Promise.resolve(),
      hide: () => Promise.resolve(),
      setStartupBehavior: (behavior) => {
        startupBehavior = behavior;
        return Promise.resolve();
      },
      getStartupBehavior: () => Promise.resolve(startupBehavior),
      onVisibilityModeChanged: () => Promise.resolve(() => Promise.resolve()),
    },
    ribbon: { requestUpdate: () => Promise.resolve() },
    HostType: { Excel: "Excel" },
    PlatformType: { PC: "PC", OfficeOnline: "OfficeOnline", Mac: "Mac" },
    StartupBehavior: { none: "None", load: "Load" },
    VisibilityMode: { hidden: "Hidden", taskpane: "Taskpane" },
    associatedActions,
  };
}

/** Versions are compared number by number: 1.10 is later than 1.9. */
function isAtLeast(supported: string | undefined, wanted: string): boolean {
  if (supported === undefined) return false;
  const [have, need] = [supported, wanted].map((version) => version.split(".").map(Number)) as [
    number[],
    number[],
  ];
  for (let index = 0; index < need.length; index++) {
    const difference = (have[index] ?? 0) - (need[index] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}
