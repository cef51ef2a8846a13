import { showPane } from "../excel/officeStart";

/** The jobs that the ribbon's buttons start; the pane shows what came of them. */
export interface CommandTarget {
  /** False when the pane is needed: something is to be said or asked first. */
  recalculateUnseen(): Promise<boolean>;
  buildReports(): Promise<boolean>;
  checkReports(): Promise<boolean>;
}

/** Connects the ribbon's buttons (manifest.xml) with their jobs. Excel is always told that a command has ended. */
export function associateCommands(target: CommandTarget): void {
  const associate = (name: string, job: () => Promise<boolean>): void => {
    Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
      try {
        if (!(await job())) await showPane();
      } finally {
        event.completed();
      }
    });
  };
  associate("recalculate", () => target.recalculateUnseen());
  associate("buildReports", () => target.buildReports());
  associate("check", () => target.checkReports());
}
