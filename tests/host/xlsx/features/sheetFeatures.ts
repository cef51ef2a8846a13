import { autoFilter } from "./filters";
import { charts } from "./charts";
import { columns } from "./columns";
import { conditionalFormats } from "./conditionalFormats";
import { customProperties } from "./customProperties";
import { dataValidations } from "./dataValidations";
import type { SheetFeature } from "./feature";
import { merges } from "./merges";
import { pageLayout } from "./pageLayout";
import { protection } from "./protection";
import { rowBreaks } from "./rowBreaks";
import { gridlines, tabColor } from "./sheetLook";
import { tables } from "./tables";
import { activeTab, frozenPanes } from "./views";

/** Everything but cells and rows that is read into, and saved from, a sheet of the model. */
export const sheetFeatures: readonly SheetFeature[] = [
  columns,
  merges,
  frozenPanes,
  gridlines,
  tabColor,
  pageLayout,
  rowBreaks,
  activeTab,
  protection,
  autoFilter,
  tables,
  charts,
  conditionalFormats,
  dataValidations,
  customProperties,
];

/** What `changedFeatures` may name: the features above, and what the writers of rows and workbook see to. */
export const savedFeatureNames: ReadonlySet<string> = new Set([
  ...sheetFeatures.flatMap(({ names }) => names),
  "name",
  "visibility",
  "position",
  "hiddenRows",
  "rowHeights",
  "printNames",
]);
