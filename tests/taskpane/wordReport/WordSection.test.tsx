import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { ENGLISH } from "../../../src/text/english";
import { SWEDISH } from "../../../src/text/swedish";
import { fakeSheet, fakeWorkbook, ROWS } from "../fakeWorkbook";
import { showPane, violations } from "../showPane";
import { createStore } from "../../../src/taskpane/createStore";
import { TextsContext } from "../../../src/taskpane/ui/useTexts";
import { PartList } from "../../../src/taskpane/wordReport/PartList";

const { WORD } = SWEDISH;
type User = ReturnType<typeof userEvent.setup>;

async function openReports(texts = SWEDISH): Promise<{ user: User; shown: unknown[] }> {
  const { port, shown } = fakeWorkbook([fakeSheet("Mål", ROWS)]);
  const user = showPane(port, { texts });
  await user.click(await screen.findByRole("tab", { name: texts.VIEW_NAMES.reports }));
  await screen.findByRole("heading", { name: texts.WORD.heading });
  return { user, shown };
}

/** The browser's way to hand out a file: what is clicked, and what it holds. */
function downloads(): { readonly files: Blob[]; readonly clicked: jest.SpyInstance } {
  const files: Blob[] = [];
  Object.assign(URL, {
    createObjectURL: (file: Blob) => (files.push(file), "blob:1"),
    revokeObjectURL: () => undefined,
  });
  const clicked = jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
  return { files, clicked };
}

/** jsdom has none. */
class StillClipboardItem {
  constructor(private readonly blobs: Readonly<Record<string, Blob>>) {}
  get types(): readonly string[] {
    return Object.keys(this.blobs);
  }
}
Object.assign(globalThis, { ClipboardItem: StillClipboardItem });

afterEach(() => jest.restoreAllMocks());

test("by keyboard the document is made and handed out, with the other way said, and what is not in it", async () => {
  const { files, clicked } = downloads();
  const { user } = await openReports();
  screen.getByRole("button", { name: "Skapa Word-dokument" }).focus();
  await user.keyboard("{Enter}");
  expect(
    await screen.findByText(
      "Word-dokumentet är klart. Filen Uppföljning av mål och ekonomi sep 2022.docx laddas ned, och brukar hamna i mappen Hämtade filer. Kommer ingen fil: klicka på Kopiera hela rapporten och klistra in i Word.",
    ),
  ).toBeInTheDocument();
  expect(
    screen.getByText(
      "Inte med, för att de inte är byggda: Måluppfyllelse, Periodens uppföljning och Diagram. Klicka på Bygg rapporter först.",
    ),
  ).toBeInTheDocument();
  expect(clicked).toHaveBeenCalledTimes(1);
  expect(files.map(({ size }) => size > 5_000)).toEqual([true]);
  expect(await violations()).toEqual([]);
});

test("Excel for Mac hands out no file: that is said, and what to do instead", async () => {
  const { clicked } = downloads();
  const { user } = await openReports();
  Object.assign(globalThis, { Office: { context: { diagnostics: { platform: "Mac" } } } });
  await user.click(screen.getByRole("button", { name: WORD.create }));
  expect(
    await screen.findByText(
      /^Excel för Mac lämnar inte ut filer från panelen\. Klicka på Kopiera hela rapporten/,
    ),
  ).toBeInTheDocument();
  expect(clicked).not.toHaveBeenCalled();
});

test("a file that is no template is said to be none", async () => {
  const { user } = await openReports();
  const input = screen.getByLabelText(WORD.template);
  await user.upload(input, new File(["text"], "mall.docx"));
  expect(
    await screen.findByText("Filen går inte att läsa som en Word-mall. Välj ett Word-dokument (.docx)."),
  ).toBeInTheDocument();
});

test("a part is copied as HTML and text; where the clipboard is closed its text stands marked", async () => {
  const { user } = await openReports();
  await user.click(screen.getByRole("button", { name: WORD.showParts }));
  const parts = within(await screen.findByRole("region", { name: "Delar att kopiera" }));
  const written: ClipboardItem[] = [];
  const write = jest.spyOn(navigator.clipboard, "write").mockImplementation((items) => {
    written.push(...items);
    return Promise.resolve();
  });
  await user.click(parts.getByRole("button", { name: "Kopiera Text Måluppfyllelse" }));
  expect(await parts.findByText("Kopierat. Klistra in i Word.")).toBeInTheDocument();
  expect(written.map(({ types }) => types)).toEqual([["text/html", "text/plain"]]);
  expect(await violations()).toEqual([]);

  write.mockRejectedValue(new Error("NotAllowed"));
  await user.click(parts.getByRole("button", { name: "Kopiera Text Måluppfyllelse" }));
  const field: HTMLTextAreaElement = await parts.findByRole("textbox", { name: SWEDISH.SUMMARY.textToCopy });
  await waitFor(() => expect(field).toHaveFocus());
  expect(field.value).toMatch(/^Måluppfyllelse\n\nPer den /);
  await user.click(parts.getByRole("button", { name: WORD.copyAll }));
  expect(await parts.findByText(WORD.allNotCopied)).toBeInTheDocument();
});

test("in English the buttons speak English, and the parts keep their Swedish names", async () => {
  const { user } = await openReports(ENGLISH);
  await user.click(screen.getByRole("button", { name: "Show the parts to copy" }));
  expect(await screen.findByRole("button", { name: "Copy “Text Måluppfyllelse”" })).toBeInTheDocument();
  expect(screen.getByText("Text Måluppfyllelse")).toHaveAttribute("lang", "sv");
});

test("where the clipboard is closed the cells of a table are selected on their sheet, for Excel's own copying", async () => {
  const { port, shown } = fakeWorkbook();
  const place = { sheet: "Resultatrapport", address: "A1:E30" };
  const part = { name: "Resultatrapport", place, html: "<table></table>", text: "Rad" };
  const read = {
    parts: [part],
    whole: part,
    notBuilt: [],
    changed: [],
    readAt: { situation: { kind: "unread" } as const, lastWriting: null, chosenDate: null },
  };
  const store = createStore(port, SWEDISH, () => undefined);
  render(
    <TextsContext value={SWEDISH}>
      <PartList read={read} store={store} />
    </TextsContext>,
  );
  const user = userEvent.setup();
  jest.spyOn(navigator.clipboard, "write").mockRejectedValue(new Error("NotAllowed"));
  await user.click(screen.getByRole("button", { name: "Kopiera Resultatrapport" }));
  expect(
    await screen.findByText(
      "Det gick inte att kopiera härifrån. Cellerna är markerade på bladet Resultatrapport: klicka i bladet, tryck på Ctrl+C, eller Cmd+C på Mac, och klistra in i Word.",
    ),
  ).toBeInTheDocument();
  expect(shown).toEqual([place]);
});
