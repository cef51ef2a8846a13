import { makeStyles, mergeClasses, Tab, TabList, tokens, typographyStyles } from "@fluentui/react-components";
import {
  Board20Regular,
  DocumentTable20Regular,
  TargetArrow20Regular,
  TaskListSquareLtr20Regular,
  TextDescription20Regular,
} from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { VIEWS, type ViewName } from "./pane/paneState";
import { useTexts } from "./ui/useTexts";

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

const ICONS: Record<ViewName, ReactElement> = {
  overview: <Board20Regular />,
  goals: <TargetArrow20Regular />,
  reports: <DocumentTable20Regular />,
  check: <TaskListSquareLtr20Regular />,
  summary: <TextDescription20Regular />,
};

interface ViewTabsProps {
  readonly view: ViewName;
  readonly onOpen: (view: ViewName) => void;
}

/** The way between the views. */
export function ViewTabs({ view, onOpen }: ViewTabsProps) {
  const styles = useStyles();
  const { VIEW_NAMES } = useTexts();
  return (
    <TabList
      className={styles.tabs}
      size="small"
      selectedValue={view}
      onTabSelect={(_, { value }) => onOpen(VIEWS.find((name) => name === value) ?? "overview")}
    >
      {VIEWS.map((name) => (
        <Tab
          key={name}
          id={`tab-${name}`}
          aria-controls="view"
          value={name}
          icon={ICONS[name]}
          className={styles.tab}
          content={{ className: mergeClasses(styles.word, name === view && styles.chosen) }}
        >
          {VIEW_NAMES[name]}
        </Tab>
      ))}
    </TabList>
  );
}
