import { showPane } from "../excel/session/officeStart";

/** The jobs that the ribbon's buttons start, by the names in manifest.xml; the pane shows what came of them. */
export interface CommandTarget {
  /** False when the pane is needed: something is to be said or asked first. */
  recalculate(): Promise<boolean>;
  buildReports(): Promise<boolean>;
  check(): Promise<boolean>;
}

/** Connects the ribbon's buttons with their jobs. Excel is always told that a command has ended. */
export function associateCommands(target: CommandTarget): void {
  for (const name of ["recalculate", "buildReports", "check"] as const) {
    Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
      try {
        if (!(await target[name]())) await showPane();
      } finally {
        event.completed();
      }
    });
  }
}
