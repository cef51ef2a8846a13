import { newWorkbook } from "./newWorkbook";
import { openWorkbook } from "./openWorkbook";
import { saveWorkbook } from "./saveWorkbook";
import { writeFileSync, readFileSync, existsSync } from "node:fs";
const file = process.argv[2] ?? "/tmp/big.xlsx";
const t = (n: string, f: () => any): any => {
  const a = performance.now();
  const r = f();
  console.log(
    n,
    ((performance.now() - a) / 1000).toFixed(2),
    "s",
    "rss",
    (process.resourceUsage().maxRSS / 1024).toFixed(0),
    "MB",
  );
  return r;
};
if (!existsSync(file)) {
  const wb = newWorkbook();
  const s = wb.model.sheets[0]!;
  const text = (value: string) => ({ content: { kind: "text" as const, value }, formula: null, styleId: 0 });
  t("fill", () => {
    for (let r = 0; r < 200000; r++) {
      s.setCell(r, 0, text(`Nämnd ${r % 500}`));
      s.setCell(r, 1, text(`Konto nummer ${r}`));
      s.setCell(r, 2, text(`Verksamhet ${r % 77}`));
      for (let c = 3; c < 8; c++)
        s.setCell(r, c, {
          content: { kind: "number", value: ((r * 7919 + c * 104729) % 1000003) / 100 },
          formula: null,
          styleId: 0,
        });
    }
  });
  writeFileSync(
    file,
    t("save new", () => saveWorkbook(wb)),
  );
} else {
  const bytes = readFileSync(file);
  const wb = t("open", () => openWorkbook(bytes));
  t("save unchanged", () => saveWorkbook(wb));
  const s = wb.model.sheets[0];
  console.log(
    t("used", () => s.usedArea(true)),
    s.cell(199999, 7),
  );
  s.setCell(100000, 4, { content: { kind: "number", value: 42 }, formula: null, styleId: 0 });
  const out = t("save one cell", () => saveWorkbook(wb));
  console.log(out.length);
  if (process.argv[3]) writeFileSync(process.argv[3], out);
}
