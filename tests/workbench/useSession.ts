import { useCallback, useEffect, useRef, useState } from "react";
import { SpreadsheetSession } from "./spreadsheetSession";

const FIRST_SAMPLE = "uppfoljning-2022-08.xlsx";
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export interface WorkbenchState {
  readonly samples: readonly string[];
  readonly session: SpreadsheetSession | null;
  /** Counts the workbooks that have been opened. */
  readonly sessionKey: number;
  readonly isBusy: boolean;
  readonly message: string;
  readonly failure: string | null;
}

/** Opening, saving and telling how it went. The address may name the sample to begin with: ?bok=uppfoljning-2023.xlsx */
export function useSession() {
  const [samples, setSamples] = useState<readonly string[]>([]);
  const [session, setSession] = useState<SpreadsheetSession | null>(null);
  const [sessionKey, setSessionKey] = useState(0);
  const [isBusy, setIsBusy] = useState(true);
  const [message, setMessage] = useState("");
  const [failure, setFailure] = useState<string | null>(null);

  const attempt = useCallback(async (what: string, action: () => Promise<string>): Promise<void> => {
    setIsBusy(true);
    setFailure(null);
    try {
      setMessage(await action());
    } catch (error) {
      // eslint-disable-next-line no-console -- the message says what failed, the console why
      console.error(error);
      setFailure(`${what} ${error instanceof Error ? error.message : String(error)}`);
    } finally {
      setIsBusy(false);
    }
  }, []);

  const open = useCallback(
    (name: string, bytes: () => Promise<ArrayBuffer>) =>
      attempt(`${name} kunde inte öppnas.`, async () => {
        const opened = await SpreadsheetSession.open(new Uint8Array(await bytes()), name, setFailure);
        opened.connect();
        setSession(opened);
        setSessionKey((key) => key + 1);
        return `${name} är öppen`;
      }),
    [attempt],
  );

  const openSample = useCallback(
    (name: string) =>
      open(name, async () => (await fetched(`/samples/${encodeURIComponent(name)}`)).arrayBuffer()),
    [open],
  );

  const save = useCallback(() => {
    if (session === null) return;
    void attempt(`${session.fileName} kunde inte sparas.`, async () => {
      download(await session.host.save(), session.fileName);
      return `${session.fileName} är sparad bland hämtade filer`;
    });
  }, [attempt, session]);

  const hasStarted = useRef(false);
  useEffect(() => {
    if (hasStarted.current) return;
    hasStarted.current = true;
    void (async () => {
      let names: readonly string[] = [];
      await attempt("Exempelböckerna kunde inte läsas.", async () => {
        names = (await (await fetched("/samples/")).json()) as readonly string[];
        setSamples(names);
        return "Öppna en arbetsbok för att börja";
      });
      const wanted = new URLSearchParams(location.search).get("bok") ?? FIRST_SAMPLE;
      const first = names.includes(wanted) ? wanted : names[0];
      if (first !== undefined) await openSample(first);
    })();
  }, [attempt, openSample]);

  const state: WorkbenchState = { samples, session, sessionKey, isBusy, message, failure };
  return {
    ...state,
    openSample,
    openFile: (file: File) => open(file.name, () => file.arrayBuffer()),
    save,
    dismissFailure: () => setFailure(null),
  };
}

async function fetched(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`Servern svarade ${response.status}.`);
  return response;
}

function download(bytes: Uint8Array, fileName: string): void {
  const address = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type: XLSX }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
