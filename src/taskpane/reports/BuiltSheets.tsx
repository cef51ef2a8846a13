import {
  Caption1,
  Link,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  Subtitle2,
  Text,
  tokens,
} from "@fluentui/react-components";
import { PlaceLink } from "../ui/PlaceLink";
import type { PaneStore } from "../pane/paneStore";
import { useListStyles } from "../ui/useListStyles";
import { useTexts } from "../ui/useTexts";
import { RemarkList } from "./RemarkList";
import type { BuiltModel } from "./reportsModel";

const useStyles = makeStyles({
  sheets: { display: "flex", flexDirection: "column", alignItems: "flex-start" },
  sheet: { padding: `${tokens.spacingVerticalXS} 0` },
  quiet: { color: tokens.colorNeutralForeground2 },
  structure: { display: "flex", flexDirection: "column", alignItems: "flex-start" },
});

interface BuiltSheetsProps {
  readonly built: BuiltModel;
  readonly store: PaneStore;
}

/** The built sheets with a way to each, what was not built and why, and what is to be looked at. */
export function BuiltSheets({ built, store }: BuiltSheetsProps) {
  const styles = useStyles();
  const lists = useListStyles();
  const { PANE, builtHeading, notBuiltHeading, remarksHeading } = useTexts();
  const { period, sheets, notBuilt, addedStructure, groups, remarkCount, netCost } = built;
  return (
    <>
      {sheets.length > 0 && (
        <section className={lists.section} aria-labelledby="built-heading">
          <Subtitle2 as="h2" id="built-heading">
            {builtHeading(sheets.length)}
          </Subtitle2>
          <Caption1 className={styles.quiet}>{period}</Caption1>
          {netCost !== null && (
            <MessageBar intent={netCost.agrees ? "success" : "warning"} layout="multiline">
              <MessageBarBody>{netCost.sentence}</MessageBarBody>
            </MessageBar>
          )}
          <ul className={mergeClasses(lists.list, styles.sheets)}>
            {sheets.map(({ name, place }) => (
              <li key={name} className={styles.sheet}>
                <Link as="button" onClick={() => void store.show(place)}>
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {notBuilt.length > 0 && (
        <section className={lists.section} aria-labelledby="not-built-heading">
          <Subtitle2 as="h2" id="not-built-heading">
            {notBuiltHeading(notBuilt.length)}
          </Subtitle2>
          <ul className={lists.list}>
            {notBuilt.map((sentence) => (
              <li key={sentence} className={lists.row}>
                <Text>{sentence}</Text>
              </li>
            ))}
          </ul>
        </section>
      )}
      {remarkCount > 0 && (
        <section className={lists.section} aria-labelledby="remarks-heading">
          <Subtitle2 as="h2" id="remarks-heading">
            {remarksHeading(remarkCount)}
          </Subtitle2>
          {addedStructure !== null && (
            <span className={styles.structure}>
              <Text>{PANE.rowStructureMade}</Text>
              <PlaceLink place={addedStructure} store={store} />
            </span>
          )}
          {groups.map((group) => (
            <RemarkList key={group.heading} group={group} store={store} />
          ))}
        </section>
      )}
    </>
  );
}
