import { readDocument } from "../../src/imports/docx/readDocument";
import { allAtOnce } from "../../src/workbook/port/steps";
import { zipped } from "./workbookFile";

/** The document with this body, read. */
async function read(body: string) {
  const xml = `<w:document xmlns:w="w" xmlns:mc="mc"><w:body>${body}</w:body></w:document>`;
  return allAtOnce(await readDocument(zipped({ "word/document.xml": xml })));
}

const paragraph = (runs: string): string => `<w:p>${runs}</w:p>`;
const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
const cell = (text: string, span = 1): string =>
  `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr>${text}</w:tc>`;

test("paragraphs outside tables are the text, and tables stand by themselves, in order", async () => {
  const table = `<w:tbl><w:tr>${cell(paragraph(run("Budget")))}${cell(paragraph(run("1&#160;200")))}</w:tr></w:tbl>`;
  expect(await read(paragraph(run("Före")) + table + paragraph(run("Ef") + run("ter")))).toEqual({
    text: "Före\nEfter",
    tables: [[["Budget", "1\u00A0200"]]],
  });
});

test("what is deleted or moved away is left out, what is inserted is there, and a text box is read once", async () => {
  const body = paragraph(
    `<w:ins>${run("9,4")}</w:ins><w:del><w:r><w:delText>9,1</w:delText></w:r></w:del><w:moveFrom>${run(" gammalt")}</w:moveFrom><w:r><w:tab/><w:instrText>PAGE</w:instrText></w:r>${run("mnkr")}`,
  );
  const box = `<mc:AlternateContent><mc:Choice>${run("Ruta")}</mc:Choice><mc:Fallback>${run("Ruta")}</mc:Fallback></mc:AlternateContent>`;
  expect((await read(body + paragraph(box))).text).toBe("9,4 mnkr\nRuta");
});

test("merged cells stand once with empty ones after them, and a table within a cell is a table of its own", async () => {
  const inner = `<w:tbl><w:tr>${cell(paragraph(run("inre")))}</w:tr></w:tbl>`;
  const row = `<w:tr>${cell(paragraph(run("Utfall")), 3)}${cell(inner + paragraph(run("efter")))}</w:tr>`;
  expect((await read(`<w:tbl>${row}</w:tbl>`)).tables).toEqual([
    [["inre"]],
    [["Utfall", "", "", "inre efter"]],
  ]);
});
