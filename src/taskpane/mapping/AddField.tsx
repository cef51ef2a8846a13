import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons";
import { useEffect, useRef, useState } from "react";
import type { Field } from "../../workbook/columns/catalogue";
import type { PaneStore } from "../pane/paneStore";
import { useActionsStyle } from "../ui/useActionsStyle";
import { useFocusTarget } from "../ui/useFocusTarget";
import { useTexts } from "../ui/useTexts";
import type { MissingFieldModel } from "./blockModel";
import { ColumnPicker } from "./ColumnPicker";

const useStyles = makeStyles({
  add: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  button: { alignSelf: "flex-start" },
  popup: { maxHeight: "min(320px, 60vh)", overflowY: "auto" },
});

interface AddFieldProps {
  readonly missing: readonly MissingFieldModel[];
  readonly store: PaneStore;
}

/** A field without a column is taken from a menu and given one. */
export function AddField({ missing, store }: AddFieldProps) {
  const styles = useStyles();
  const { MAPPING } = useTexts();
  const { quiet } = useActionsStyle();
  const [field, setField] = useState<Field | null>(null);
  const button = useFocusTarget();
  const place = useRef<HTMLDivElement>(null);
  const added = missing.find((each) => each.field === field);
  useEffect(() => {
    if (field !== null) place.current?.querySelector<HTMLElement>("[role=combobox]")?.focus();
  }, [field]);
  const close = (): void => {
    setField(null);
    button.focus();
  };
  return (
    <div className={styles.add}>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button
            ref={button.ref}
            className={mergeClasses(quiet, styles.button)}
            appearance="subtle"
            icon={<Add20Regular />}
          >
            {MAPPING.addField}
          </Button>
        </MenuTrigger>
        <MenuPopover className={styles.popup}>
          <MenuList>
            {missing.map(({ field: each, label }) => (
              <MenuItem key={each} onClick={() => setField(each)}>
                {label}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
      <div ref={place}>
        {added !== undefined && <ColumnPicker picker={added.picker} store={store} onPicked={close} />}
      </div>
    </div>
  );
}
