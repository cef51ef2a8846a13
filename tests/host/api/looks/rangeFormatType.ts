import { HostObject, type ObjectType, type Scalar } from "../../wire/objectType";
import { rangeBorderCollectionType } from "./rangeBorderTypes";
import {
  autofitColumns,
  autofitRows,
  columnWidth,
  rowHeight,
  setColumnWidth,
  setRowHeight,
} from "../range/lineSizes";
import { commonValue, writeStyle } from "./writeFormat";
import { STYLE_PROPERTIES, type StylePath } from "./styleProperties";
import type { RangeTarget } from "../session/targets";

/** A format property over a whole range: null where cells differ. */
function styled(path: StylePath): Scalar<RangeTarget> {
  const { read, change } = STYLE_PROPERTIES[path];
  return {
    get: (range) => {
      const { styles } = range.session.workbook;
      return commonValue(range, (row, column) => read(styles.get(range.sheet.cell(row, column).styleId)));
    },
    set: (range, value) => writeStyle(range, change(value)),
  };
}

const rangeFillType: ObjectType<RangeTarget> = {
  name: "RangeFill",
  scalars: { Color: styled("fill.color"), Pattern: styled("fill.pattern") },
  methods: { Clear: (range) => writeStyle(range, { fillColor: null }) },
};

const rangeFontType: ObjectType<RangeTarget> = {
  name: "RangeFont",
  scalars: {
    Bold: styled("font.bold"),
    Color: styled("font.color"),
    Italic: styled("font.italic"),
    Name: styled("font.name"),
    Size: styled("font.size"),
    Underline: styled("font.underline"),
  },
};

const formatProtectionType: ObjectType<RangeTarget> = {
  name: "FormatProtection",
  scalars: { Locked: styled("protection.locked") },
};

export const rangeFormatType: ObjectType<RangeTarget> = {
  name: "RangeFormat",
  scalars: {
    HorizontalAlignment: styled("horizontalAlignment"),
    VerticalAlignment: styled("verticalAlignment"),
    WrapText: styled("wrapText"),
    ColumnWidth: { get: columnWidth, set: setColumnWidth },
    RowHeight: { get: rowHeight, set: setRowHeight },
  },
  objects: {
    Fill: (range) => HostObject.of(rangeFillType, range),
    Font: (range) => HostObject.of(rangeFontType, range),
    Protection: (range) => HostObject.of(formatProtectionType, range),
    Borders: (range) => HostObject.of(rangeBorderCollectionType, range),
  },
  methods: { AutofitColumns: autofitColumns, AutofitRows: autofitRows },
};
