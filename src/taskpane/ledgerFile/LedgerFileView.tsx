import {
  Button,
  Caption1,
  Checkbox,
  makeStyles,
  mergeClasses,
  Subtitle2,
  Text,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { ArrowUpload20Regular } from "@fluentui/react-icons";
import { useEffect, useId, useMemo } from "react";
import type { PaneStore } from "../pane/paneStore";
import { PageActions } from "../ui/PageActions";
import { useFieldsetStyles } from "../ui/useFieldsetStyles";
import { useFocusTarget } from "../ui/useFocusTarget";
import { useListStyles } from "../ui/useListStyles";
import { FileButton } from "./FileButton";
import { chooseLedgerSheets, readInLedger } from "./commands";
import { ledgerFileModel, type LedgerTableModel } from "./ledgerFileModel";
import { setLedgerFile, type OpenLedgerFile } from "./slice";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  title: { ...typographyStyles.subtitle1, margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  pairs: {
    display: "grid",
    gridTemplateColumns: "minmax(76px, auto) 1fr",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    "& dd": { margin: 0 },
    "& dt": { color: tokens.colorNeutralForeground2 },
  },
  sums: { gridTemplateColumns: "1fr auto", "& dd": { textAlign: "right", whiteSpace: "nowrap" } },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface LedgerFileViewProps {
  readonly file: OpenLedgerFile;
  readonly isBusy: boolean;
  readonly store: PaneStore;
}

/** A ledger file before it is read in: what was read of it, what would be written, and the button that writes it. */
export function LedgerFileView({ file, isBusy, store }: LedgerFileViewProps) {
  const styles = useStyles();
  const { section } = useListStyles();
  const { fieldset, legend } = useFieldsetStyles();
  const { ref, focus } = useFocusTarget();
  const writtenId = useId();
  const model = useMemo(() => ledgerFileModel(file), [file]);
  const { LEDGER_FILE } = file.texts;
  useEffect(focus, [focus, file.bytes]);
  const choose = (sheet: string, isChosen: boolean): void => {
    const { chosen } = file.read;
    const now = isChosen ? [...chosen, sheet] : chosen.filter((each) => each !== sheet);
    void store.run(chooseLedgerSheets, now);
  };
  return (
    <div className={styles.view}>
      <PageActions onBack={() => setLedgerFile(store, { open: null })} />
      <h2 ref={ref} tabIndex={-1} className={styles.title}>
        {file.texts.readInHeading(file.name)}
      </h2>
      {model.sheets.length > 0 && (
        <fieldset className={fieldset}>
          <legend className={legend}>{LEDGER_FILE.sheetsOfFile}</legend>
          {model.sheets.map(({ name, isChosen }) => (
            <Checkbox
              key={name}
              label={name}
              checked={isChosen}
              disabled={isBusy}
              onChange={(_, { checked }) => choose(name, checked === true)}
            />
          ))}
          {!model.canBeRead && <Text role="alert">{LEDGER_FILE.chooseSheet}</Text>}
        </fieldset>
      )}
      {model.tables.map((table, index) => (
        <ReadTable key={index} table={table} file={file} />
      ))}
      {model.canBeRead && (
        <section className={section} aria-labelledby={writtenId}>
          <Subtitle2 as="h3" id={writtenId}>
            {LEDGER_FILE.whatIsWritten}
          </Subtitle2>
          {model.written.map((sentence) => (
            <Text key={sentence}>{sentence}</Text>
          ))}
        </section>
      )}
      <div className={styles.buttons}>
        {model.canBeRead && (
          <Button
            appearance="primary"
            icon={<ArrowUpload20Regular />}
            disabledFocusable={isBusy}
            onClick={() => void store.run(readInLedger)}
          >
            {LEDGER_FILE.readIn}
          </Button>
        )}
        <FileButton label={LEDGER_FILE.otherFile} isBusy={isBusy} store={store} />
      </div>
    </div>
  );
}

function ReadTable({ table, file }: { readonly table: LedgerTableModel; readonly file: OpenLedgerFile }) {
  const styles = useStyles();
  const { section, list, row } = useListStyles();
  const id = useId();
  const { LEDGER_FILE } = file.texts;
  return (
    <section className={section} aria-labelledby={id}>
      <Subtitle2 as="h3" id={id}>
        {table.heading}
      </Subtitle2>
      <Pairs pairs={table.facts} />
      {table.sums.length > 0 && (
        <>
          <Text weight="semibold">{LEDGER_FILE.sums}</Text>
          <Pairs pairs={table.sums} areSums />
        </>
      )}
      {table.names !== null && <Caption1 className={styles.quiet}>{table.names}</Caption1>}
      {table.remarks.length > 0 && (
        <ul className={list}>
          {table.remarks.map((sentence, index) => (
            <li key={index} className={row}>
              <Text>{sentence}</Text>
            </li>
          ))}
        </ul>
      )}
      {table.moreRemarks !== null && <Text>{table.moreRemarks}</Text>}
    </section>
  );
}

interface PairsProps {
  readonly pairs: LedgerTableModel["facts"];
  readonly areSums?: boolean;
}

function Pairs({ pairs, areSums = false }: PairsProps) {
  const styles = useStyles();
  return (
    <dl className={areSums ? mergeClasses(styles.pairs, styles.sums) : styles.pairs}>
      {pairs.flatMap(({ name, value }, index) => [
        <dt key={`${index} name`}>{name}</dt>,
        <dd key={`${index} value`}>{value}</dd>,
      ])}
    </dl>
  );
}
