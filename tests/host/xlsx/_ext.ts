import { openWorkbook } from "./openWorkbook";
import { saveWorkbook } from "./saveWorkbook";
import { changedParts } from "./parts.testkit";
import { readFileSync, writeFileSync } from "node:fs";
for (const f of process.argv.slice(2)) {
  const b = readFileSync(f);
  const wb = openWorkbook(b);
  console.log(f, wb.model.sheets.map(s => [s.name, s.visibility, JSON.stringify(s.usedArea(true)), s.formulaCount, JSON.stringify(s.frozen), s.columnWidths.get(0), s.arrayAreas.length, s.tables.length].join("|")), "unchanged:", changedParts(b, saveWorkbook(wb)));
  const s = wb.model.sheets[0]!;
  const put = (r: number, c: number, content: any, formula: string | null = null, ch: any = {}) => s.setCell(r, c, { content, formula, styleId: wb.model.styles.derive(s.cell(r, c).styleId, ch) });
  put(1, 1, { kind: "number", value: 1234.5678901234567 }, null, { bold: true, numberFormat: "#,##0.0 \"kr\"" });
  put(2, 0, { kind: "text", value: " ändrad & <text> " });
  put(3, 3, { kind: "number", value: 99 });
  put(40, 8, { kind: "number", value: 3 }, "=SUM(B1:B3)", { fillColor: "#00B050" });
  s.customProperties.set("maluppfoljning", "1"); s.columnWidths.set(3, 99); s.hiddenRows.add(6); s.merges = [...s.merges, { row: 45, column: 0, rowCount: 2, columnCount: 2 }];
  const n = wb.model.addSheet("Rapport", true);
  n.setCell(0, 0, { content: { kind: "text", value: "Översikt" }, formula: null, styleId: wb.model.styles.derive(0, { bold: true, fontSize: 16, fontColor: "#1F4E79" }) });
  n.setCell(1, 0, { content: { kind: "empty" }, formula: `='${s.name}'!B2*2`, styleId: 0 });
  n.frozen = { rows: 1, columns: 0 };
  wb.model.names.push({ name: "Nytt_namn", formula: "=Rapport!$A$1", scopeSheetId: null, visible: true });
  const out = saveWorkbook(wb);
  console.log("edited:", changedParts(b, out));
  writeFileSync(f.replace(".xlsx", "-edited.xlsx"), out);
}
