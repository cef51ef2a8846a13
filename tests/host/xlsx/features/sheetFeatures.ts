import { autoFilter } from "./filters";
import { columns } from "./columns";
import { customProperties } from "./customProperties";
import type { SheetFeature } from "./feature";
import { merges } from "./merges";
import { protection } from "./protection";
import { tables } from "./tables";
import { activeTab, frozenPanes } from "./views";

/** Everything but cells and rows that is read into, and saved from, a sheet of the model. */
export const sheetFeatures: readonly SheetFeature[] = [
  columns,
  merges,
  frozenPanes,
  activeTab,
  protection,
  autoFilter,
  tables,
  customProperties,
];

/** What `changedFeatures` may name: the features above, and what the writers of rows and workbook see to. */
export const savedFeatureNames: ReadonlySet<string> = new Set([
  ...sheetFeatures.flatMap(({ names }) => names),
  "name",
  "visibility",
  "position",
  "hiddenRows",
]);
