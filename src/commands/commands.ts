import { showPane } from "../excel/officeStart";
import { PANE } from "../text/paneText";

/** The jobs that the ribbon's buttons start; the pane shows what came of them. */
export interface CommandTarget {
  /** False when the pane is needed: something is to be said or asked first. */
  recalculateUnseen(): Promise<boolean>;
  say(notice: string): void;
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
  associate("buildReports", () => sayInPane(target, PANE.reportsLater));
  associate("check", () => sayInPane(target, PANE.checkLater));
}

function sayInPane(target: CommandTarget, notice: string): Promise<boolean> {
  target.say(notice);
  return Promise.resolve(false);
}
