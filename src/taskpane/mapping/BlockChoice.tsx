import { Dropdown, Field, makeStyles, Option } from "@fluentui/react-components";
import type { PaneStore } from "../pane/paneStore";
import { useTexts } from "../ui/useTexts";
import { LIST_POSITION } from "./listPosition";
import type { BlockOption } from "./mappingModel";
import { chooseReading } from "./commands";

const useStyles = makeStyles({
  list: { minWidth: 0, width: "100%" },
  popup: { maxHeight: "min(320px, 60vh)" },
});

interface BlockChoiceProps {
  readonly options: readonly BlockOption[];
  readonly store: PaneStore;
  readonly onChosen: () => void;
}

/** Another of the workbook's follow-ups is followed up instead. */
export function BlockChoice({ options, store, onChosen }: BlockChoiceProps) {
  const styles = useStyles();
  const { MAPPING } = useTexts();
  const followed = options.filter(({ isFollowedUp }) => isFollowedUp);
  const choose = (id: string | undefined): void => {
    const option = options.find((each) => each.id === id);
    if (option !== undefined) void store.run(chooseReading, option.choice).then(onChosen);
  };
  return (
    <Field label={MAPPING.followUpOther}>
      <Dropdown
        className={styles.list}
        listbox={{ className: styles.popup }}
        positioning={LIST_POSITION}
        placeholder={MAPPING.chooseSheet}
        value={followed.map(({ text }) => text).join("; ")}
        selectedOptions={followed.map(({ id }) => id)}
        onOptionSelect={(_, { optionValue }) => choose(optionValue)}
      >
        {options.map(({ id, text }) => (
          <Option key={id} value={id}>
            {text}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
