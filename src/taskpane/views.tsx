import {
  Board20Regular,
  DocumentTable20Regular,
  TargetArrow20Regular,
  TaskListSquareLtr20Regular,
  TextDescription20Regular,
} from "@fluentui/react-icons";
import { lazy, type ComponentType, type ReactElement } from "react";
import type { Texts } from "../text/texts";
import { OverviewPage } from "./overview/OverviewPage";
import type { ViewName } from "./pane/paneState";
import type { ViewProps } from "./pane/viewProps";

interface ViewEntry {
  readonly name: (texts: Texts) => string;
  readonly icon: ReactElement;
  readonly View: ComponentType<ViewProps>;
}

/** The views by their ids. Each is loaded when it is opened; the first stands there at once. */
export const VIEWS: Record<ViewName, ViewEntry> = {
  overview: {
    name: ({ VIEW_NAMES }) => VIEW_NAMES.overview,
    icon: <Board20Regular />,
    View: OverviewPage,
  },
  goals: {
    name: ({ VIEW_NAMES }) => VIEW_NAMES.goals,
    icon: <TargetArrow20Regular />,
    View: lazy(async () => ({ default: (await import("./goals/GoalsView")).GoalsView })),
  },
  reports: {
    name: ({ VIEW_NAMES }) => VIEW_NAMES.reports,
    icon: <DocumentTable20Regular />,
    View: lazy(async () => ({ default: (await import("./reports/ReportsView")).ReportsView })),
  },
  check: {
    name: ({ VIEW_NAMES }) => VIEW_NAMES.check,
    icon: <TaskListSquareLtr20Regular />,
    View: lazy(async () => ({ default: (await import("./check/CheckView")).CheckView })),
  },
  summary: {
    name: ({ VIEW_NAMES }) => VIEW_NAMES.summary,
    icon: <TextDescription20Regular />,
    View: lazy(async () => ({ default: (await import("./summary/SummaryView")).SummaryView })),
  },
};
