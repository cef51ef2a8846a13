import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openBench } from "../api/session/testBench";
import { ExcelHost } from "../excelHost";
import { loadOfficeClient } from "../officeClient";
import { ADD_IN } from "./features/webExtensionParts";
import { fileWith } from "./handMade.testkit";
import { openWorkbook } from "./openWorkbook";
import { changedParts, partText } from "./parts.testkit";
import { saveWorkbook } from "./saveWorkbook";

const OWN_PART = "xl/webextensions/webextension1.xml";

test("the host keeps the settings of the add-in of manifest.xml", () => {
  const manifest = readFileSync(join(__dirname, "../../../manifest.xml"), "utf8");
  expect([/<Id>(.*?)</.exec(manifest)?.[1], /<Version>(.*?)</.exec(manifest)?.[1]]).toEqual([
    ADD_IN.id,
    ADD_IN.version,
  ]);
});

test("settings survive saving and opening, whatever JSON they are", async () => {
  const { Excel, host } = await openBench();
  const values = {
    text: 'å "citat" & <tecken>\nrad',
    antal: 2,
    ja: true,
    lista: [1, { a: null }],
    inget: null,
  };
  await Excel.run(async (context) => {
    for (const [key, value] of Object.entries(values)) context.workbook.settings.add(key, value);
    context.workbook.settings.add("tillfällig", 1).delete();
    await context.sync();
  });
  const again = loadOfficeClient(await ExcelHost.open(await host.save()));
  await again.Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.load("items/key,items/value");
    const gone = settings.getItemOrNullObject("tillfällig").load("value");
    const list = settings.getItem("lista").load("value");
    await context.sync();
    expect(Object.fromEntries(settings.items.map(({ key, value }) => [key, value as unknown]))).toEqual(
      values,
    );
    expect([gone.isNullObject, list.value]).toEqual([true, [1, { a: null }]]);
  });
});

test("they stand in a part of the add-in's own, which the package points at", async () => {
  const { Excel, host } = await openBench();
  await Excel.run(async (context) => void context.workbook.settings.add("val", "å"));
  const saved = await host.save();
  expect(partText(saved, OWN_PART)).toContain(
    `<we:reference id="${ADD_IN.id}" version="1.0.0.0" store="developer" storeType="Registry"/>` +
      '<we:alternateReferences/><we:properties><we:property name="val" value="&quot;å&quot;"/></we:properties>',
  );
  expect(partText(saved, "_rels/.rels")).toContain(
    'Type="http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes" Target="xl/webextensions/taskpanes.xml"',
  );
  expect(partText(saved, "xl/webextensions/taskpanes.xml")).toMatch(
    /<wetp:webextensionref [^>]*r:id="rId1"\/>/,
  );
  expect(partText(saved, "xl/webextensions/_rels/taskpanes.xml.rels")).toContain(
    'Target="webextension1.xml"',
  );
  const types = partText(saved, "[Content_Types].xml");
  expect(types).toContain(`PartName="/${OWN_PART}" ContentType="application/vnd.ms-office.webextension+xml"`);
  expect(types).toContain("application/vnd.ms-office.webextensiontaskpanes+xml");
});

test("saving again changes only the properties, and nothing when they are as they were", () => {
  const first = openWorkbook(fileWith({}));
  first.model.settings.set("val", 1);
  const saved = saveWorkbook(first);
  expect(changedParts(saved, saveWorkbook(openWorkbook(saved)))).toEqual([]);
  const second = openWorkbook(saved);
  second.model.settings.set("val", 2);
  const twice = saveWorkbook(second);
  expect(changedParts(saved, twice)).toEqual([OWN_PART]);
  expect(partText(twice, OWN_PART)).toBe(partText(saved, OWN_PART).replace('value="1"', 'value="2"'));
});

test("the part of another add-in is neither read nor touched", () => {
  const theirs = openWorkbook(fileWith({}));
  theirs.model.settings.set("val", "deras");
  const foreign = saveWorkbook(theirs);
  const part = partText(foreign, OWN_PART)
    .replaceAll(ADD_IN.id, "wa104380862")
    .replaceAll(ADD_IN.id.toUpperCase(), "5C6E");
  const parts = Object.fromEntries(
    [
      "_rels/.rels",
      "[Content_Types].xml",
      "xl/webextensions/taskpanes.xml",
      "xl/webextensions/_rels/taskpanes.xml.rels",
    ].map((path) => [path, partText(foreign, path)]),
  );
  const file = fileWith({ ...parts, [OWN_PART]: part });
  const opened = openWorkbook(file);
  expect([...opened.model.settings]).toEqual([]);
  opened.model.settings.set("val", "vår");
  const saved = saveWorkbook(opened);
  expect(partText(saved, OWN_PART)).toBe(part);
  expect(partText(saved, "xl/webextensions/webextension2.xml")).toContain('value="&quot;vår&quot;"');
  expect([...openWorkbook(saved).model.settings]).toEqual([["val", "vår"]]);
  expect(partText(saved, "xl/webextensions/taskpanes.xml").match(/<wetp:taskpane /g)).toHaveLength(2);
});
