import { makeStyles, mergeClasses, Tab, TabList, tokens, typographyStyles } from "@fluentui/react-components";
import { VIEW_NAMES, type ViewName } from "./pane/paneState";
import { useTexts } from "./ui/useTexts";
import { VIEWS } from "./views";

const useStyles = makeStyles({
  // Excel's own menu lies over the pane's top right corner.
  tabs: { margin: `0 20px 0 calc(-1 * ${tokens.spacingHorizontalS})`, justifyContent: "space-between" },
  // The icon above the word: five fit beside each other in the narrowest pane.
  tab: {
    justifyItems: "center",
    minWidth: 0,
    // The bold word of the chosen tab has room enough.
    "& > .fui-Tab__content--reserved-space": { display: "none" },
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXXS}`,
  },
  word: { ...typographyStyles.caption1, gridRowStart: 2, gridColumnStart: 1 },
  chosen: { fontWeight: tokens.fontWeightSemibold },
});

interface ViewTabsProps {
  readonly view: ViewName;
  readonly onOpen: (view: ViewName) => void;
}

/** The way between the views. */
export function ViewTabs({ view, onOpen }: ViewTabsProps) {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <TabList
      className={styles.tabs}
      size="small"
      selectedValue={view}
      onTabSelect={(_, { value }) => onOpen(VIEW_NAMES.find((name) => name === value) ?? "overview")}
    >
      {VIEW_NAMES.map((name) => (
        <Tab
          key={name}
          id={`tab-${name}`}
          aria-controls="view"
          value={name}
          icon={VIEWS[name].icon}
          className={styles.tab}
          content={{ className: mergeClasses(styles.word, name === view && styles.chosen) }}
        >
          {VIEWS[name].name(texts)}
        </Tab>
      ))}
    </TabList>
  );
}
