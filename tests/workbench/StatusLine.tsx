import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { ExcelHost } from "../host/excelHost";

const POLL_MS = 400;
const KILOBYTE = new Intl.NumberFormat("sv-SE", { minimumFractionDigits: 1, maximumFractionDigits: 1 });

const useStyles = makeStyles({
  line: {
    display: "flex",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalL,
    padding: `2px ${tokens.spacingHorizontalM}`,
    backgroundColor: "#f0f0f0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** What the panel's conversation with the workbook has cost so far. */
export function StatusLine({ host, message }: { readonly host: ExcelHost | null; readonly message: string }) {
  const styles = useStyles();
  const traffic = useTraffic(host);
  return (
    <footer className={styles.line}>
      <span role="status">{message}</span>
      <span>F6 växlar mellan kalkylblad, panel och verktyg</span>
      <span data-testid="traffic">{traffic}</span>
    </footer>
  );
}

function useTraffic(host: ExcelHost | null): string {
  const [text, setText] = useState("");
  useEffect(() => {
    const read = (): void => setText(host === null ? "" : trafficText(host.statistics));
    read();
    const timer = setInterval(read, POLL_MS);
    return () => clearInterval(timer);
  }, [host]);
  return text;
}

function trafficText({ syncs, bytesSent, bytesReceived }: ExcelHost["statistics"]): string {
  const size = (bytes: number): string => `${KILOBYTE.format(bytes / 1024)}\u00a0kB`;
  return `${syncs} ${syncs === 1 ? "synk" : "synkar"} · skickat ${size(bytesSent)} · mottaget ${size(bytesReceived)}`;
}
