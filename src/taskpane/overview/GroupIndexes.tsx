import {
  Caption1,
  makeStyles,
  mergeClasses,
  Subtitle2,
  Tab,
  TabList,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { useListStyles } from "../ui/useListStyles";
import { useTexts } from "../ui/useTexts";
import type { Grouping } from "./overviewModel";

const useStyles = makeStyles({
  tabs: { flexWrap: "wrap", marginLeft: `calc(-1 * ${tokens.spacingHorizontalSNudge})` },
  group: { display: "flex", flexDirection: "column", gap: "2px", containIntrinsicSize: "auto 64px" },
  facts: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalM },
  figure: { fontVariantNumeric: "tabular-nums" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The index of each group of goals, in one grouping at a time. */
export function GroupIndexes({ groupings }: { readonly groupings: readonly Grouping[] }) {
  const styles = useStyles();
  const lists = useListStyles();
  const { PANE, groupedBy } = useTexts();
  const [chosen, setChosen] = useState<unknown>(null);
  const shown = groupings.find(({ id }) => id === chosen) ?? groupings[0];
  return (
    <section className={lists.section} aria-labelledby="groups-heading">
      <Subtitle2 as="h2" id="groups-heading">
        {groupings.length === 1 ? groupedBy(shown?.heading ?? "") : PANE.groupHeading}
      </Subtitle2>
      {groupings.length > 1 && (
        <TabList
          className={styles.tabs}
          size="small"
          selectedValue={shown?.id}
          onTabSelect={(_, { value }) => setChosen(value)}
        >
          {groupings.map(({ id, heading }) => (
            <Tab key={id} id={`groups-${id}`} value={id} aria-controls="groups">
              {heading}
            </Tab>
          ))}
        </TabList>
      )}
      <div
        id="groups"
        {...(groupings.length > 1 && { role: "tabpanel", "aria-labelledby": `groups-${shown?.id ?? ""}` })}
      >
        <ul className={lists.list}>
          {shown?.rows.map(({ name, index, counts }) => (
            <li key={name} className={mergeClasses(lists.row, styles.group)}>
              <span className={styles.facts}>
                <Text>{name}</Text>
                <Text weight="semibold" className={styles.figure}>
                  {index}
                </Text>
              </span>
              <Caption1 className={styles.quiet}>{counts}</Caption1>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
