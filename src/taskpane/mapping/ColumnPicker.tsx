import {
  Button,
  Caption1,
  Dropdown,
  Field,
  makeStyles,
  Option,
  tokens,
  type OptionOnSelectData,
} from "@fluentui/react-components";
import { CursorClick20Regular } from "@fluentui/react-icons";
import type { PaneStore } from "../pane/paneStore";
import { useTexts } from "../ui/useTexts";
import type { ColumnPickerModel } from "./columnPickerModel";
import { LIST_POSITION } from "./listPosition";
import { columnChoice } from "./mappingChoice";
import { chooseReading, pointOut } from "./commands";

const useStyles = makeStyles({
  picker: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    boxSizing: "border-box",
    minWidth: 0,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  list: { minWidth: 0, width: "100%" },
  button: { alignSelf: "flex-start" },
  option: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  popup: { maxHeight: "min(320px, 60vh)" },
});

const NONE = "none";

interface ColumnPickerProps {
  readonly picker: ColumnPickerModel;
  readonly store: PaneStore;
  readonly onPicked: () => void;
}

/** A column is picked in a list, or pointed at in the workbook. */
export function ColumnPicker({ picker, store, onPicked }: ColumnPickerProps) {
  const styles = useStyles();
  const { columnLabel, MAPPING } = useTexts();
  const { target, options, selected, canBeNone } = picker;
  const pick = ({ optionValue }: OptionOnSelectData): void => {
    if (optionValue === undefined) return;
    const column = optionValue === NONE ? null : Number(optionValue);
    void store.run(chooseReading, columnChoice(target, column)).then(onPicked);
  };
  const point = async (): Promise<void> => {
    if (await store.run(pointOut, target)) onPicked();
  };
  return (
    <div className={styles.picker}>
      <Field label={columnLabel(target.field)} hint={MAPPING.pointOutHint}>
        <Dropdown
          className={styles.list}
          listbox={{ className: styles.popup }}
          positioning={LIST_POSITION}
          placeholder={MAPPING.chooseColumn}
          value={options.find(({ column }) => column === selected)?.text ?? ""}
          selectedOptions={selected === null ? [] : [String(selected)]}
          onOptionSelect={(_, data) => pick(data)}
        >
          {options.map(({ column, text, readAs }) => (
            <Option key={column} value={String(column)} text={text}>
              <span className={styles.option}>
                {text}
                {readAs !== null && <Caption1>{readAs}</Caption1>}
              </span>
            </Option>
          ))}
          {canBeNone && <Option value={NONE}>{MAPPING.noColumn}</Option>}
        </Dropdown>
      </Field>
      <Button className={styles.button} icon={<CursorClick20Regular />} onClick={() => void point()}>
        {MAPPING.pointOut}
      </Button>
    </div>
  );
}
