import { Body1Strong, Button, makeStyles, mergeClasses, Text } from "@fluentui/react-components";
import { useId } from "react";
import { PlaceLink } from "../ui/PlaceLink";
import type { PaneStore } from "../pane/paneStore";
import { useGrowingList } from "../ui/useGrowingList";
import { useListStyles } from "../ui/useListStyles";
import { useTexts } from "../ui/useTexts";
import type { RemarkGroup } from "./reportsModel";

const useStyles = makeStyles({
  button: { alignSelf: "flex-start" },
});

/** So many remarks of one sheet are shown before they are asked for. */
const SHOWN_AT_FIRST = 8;

interface RemarkListProps {
  readonly group: RemarkGroup;
  readonly store: PaneStore;
}

/** The remarks on one sheet. */
export function RemarkList({ group: { heading, remarks }, store }: RemarkListProps) {
  const styles = useStyles();
  const lists = useListStyles();
  const { allText } = useTexts();
  const id = useId();
  const { shown, grow, container } = useGrowingList<HTMLUListElement>(SHOWN_AT_FIRST);
  return (
    <section className={lists.section} aria-labelledby={id}>
      <Body1Strong as="h3" id={id}>
        {heading}
      </Body1Strong>
      <ul ref={container} className={lists.list}>
        {remarks.slice(0, shown).map(({ sentence, place }, index) => (
          <li key={index} tabIndex={-1} className={mergeClasses(lists.row, lists.remark)}>
            <Text>{sentence}</Text>
            {place !== null && <PlaceLink place={place} store={store} />}
          </li>
        ))}
      </ul>
      {remarks.length > shown && (
        <Button className={styles.button} onClick={() => grow(remarks.length - shown)}>
          {allText(remarks.length)}
        </Button>
      )}
    </section>
  );
}
