import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import type { SheetModel } from "../host/model/workbook";

const useStyles = makeStyles({
  bar: {
    overflowX: "auto",
    backgroundColor: "#f5f5f5",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  list: { width: "max-content", paddingLeft: "44px" },
  tab: { "& .fui-Tab__content": { whiteSpace: "nowrap" } },
});

interface SheetTabsProps {
  readonly sheets: readonly SheetModel[];
  readonly activeId: string;
  readonly onActivate: (sheetId: string) => void;
}

export function SheetTabs({ sheets, activeId, onActivate }: SheetTabsProps) {
  const styles = useStyles();
  return (
    <nav aria-label="Blad" className={styles.bar}>
      <TabList
        size="small"
        className={styles.list}
        selectedValue={activeId}
        onTabSelect={(_event, { value }) => onActivate(String(value))}
      >
        {sheets.map(({ id, name }) => (
          <Tab key={id} value={id} className={styles.tab}>
            {name}
          </Tab>
        ))}
      </TabList>
    </nav>
  );
}
