import {
  Button,
  Caption1,
  Checkbox,
  Field,
  Link,
  makeStyles,
  Select,
  Subtitle2,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { REPORT_TABLE_KINDS, type ReportTableKind } from "../../domain/summary/reportTable";
import type { PaneStore } from "../pane/paneStore";
import { useListStyles } from "../ui/useListStyles";
import { useTexts } from "../ui/useTexts";
import { chooseTables } from "./commands";
import type { FoundSheetModel, TablesModel } from "./tableModel";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  found: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "2px" },
  another: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  button: { alignSelf: "flex-start" },
});

interface TableChoicesProps {
  readonly model: TablesModel;
  readonly store: PaneStore;
  readonly isBusy: boolean;
}

/** The tables that were found, each with a box for whether it is told, and a way to point out another sheet. */
export function TableChoices({ model: { found, otherSheets }, store, isBusy }: TableChoicesProps) {
  const styles = useStyles();
  const lists = useListStyles();
  const { TABLES } = useTexts();
  if (found.length === 0 && otherSheets.length === 0) return null;
  return (
    <section className={lists.section} aria-labelledby="summary-tables">
      <Subtitle2 as="h2" id="summary-tables">
        {TABLES.heading}
      </Subtitle2>
      <Caption1 className={styles.quiet}>{TABLES.hint}</Caption1>
      {found.length > 0 && (
        <ul className={lists.list}>
          {found.map((each) => (
            <li key={each.sheet} className={styles.found}>
              <Found each={each} store={store} />
            </li>
          ))}
        </ul>
      )}
      {otherSheets.length > 0 && <Another sheets={otherSheets} store={store} isBusy={isBusy} />}
    </section>
  );
}

interface FoundProps extends Pick<TableChoicesProps, "store"> {
  readonly each: FoundSheetModel;
}

function Found({ each: { sheet, label, notes, isTold, place, changed }, store }: FoundProps) {
  const styles = useStyles();
  const { placeText } = useTexts();
  return (
    <>
      <Checkbox
        label={label}
        checked={isTold}
        onChange={() => void store.run(chooseTables, sheet, changed)}
      />
      {notes.map((note) => (
        <Caption1 key={note} className={styles.quiet}>
          {note}
        </Caption1>
      ))}
      <Link as="button" onClick={() => void store.show(place)}>
        {placeText({ place })}
      </Link>
    </>
  );
}

interface AnotherProps extends Omit<TableChoicesProps, "model"> {
  readonly sheets: readonly string[];
}

/** A sheet whose headings are not known is pointed out, with what its table is. */
function Another({ sheets, store, isBusy }: AnotherProps) {
  const styles = useStyles();
  const { TABLES, TABLE_KINDS } = useTexts();
  const [chosen, setSheet] = useState<string | null>(null);
  const [kind, setKind] = useState<ReportTableKind>("assignments");
  const sheet = sheets.find((name) => name === chosen) ?? sheets[0];
  return (
    <div role="group" aria-label={TABLES.another} className={styles.another}>
      <Field label={`${TABLES.another}: ${TABLES.sheet.toLowerCase()}`}>
        <Select value={sheet} onChange={(_, { value }) => setSheet(value)}>
          {sheets.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={TABLES.kind}>
        <Select
          value={kind}
          onChange={(_, { value }) => setKind(REPORT_TABLE_KINDS.find((each) => each === value) ?? kind)}
        >
          {REPORT_TABLE_KINDS.map((each) => (
            <option key={each} value={each}>
              {TABLE_KINDS[each]}
            </option>
          ))}
        </Select>
      </Field>
      <Button
        className={styles.button}
        size="small"
        disabledFocusable={isBusy}
        onClick={() => sheet !== undefined && void store.run(chooseTables, sheet, kind)}
      >
        {TABLES.include}
      </Button>
    </div>
  );
}
