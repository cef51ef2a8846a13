import type { WordReport } from "../../app/wordReport";
import { handsOutFiles } from "../../excel/session/officeStart";
import { ready, type Command } from "../pane/command";
import type { PaneStore } from "../pane/paneStore";
import { downloadFile } from "../ui/downloadFile";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Reads the report, so that its parts can be copied. Nothing is written in the workbook. */
export const readParts: Command = {
  id: "readReportParts",
  doing: ({ WORD }) => WORD.reading,
  opens: null,
  plan: ready,
  async apply(store) {
    await readReport(store);
  },
};

/** Makes the report a .docx, in the template where one is chosen, and hands it to the user where Excel lets it. */
export const createDocument: Command<[template: File | null], { readonly template: Uint8Array | null }> = {
  id: "createWordDocument",
  doing: ({ WORD }) => WORD.writing,
  opens: null,
  plan: async (_store, _engine, template) => ({
    template: template === null ? null : new Uint8Array(await template.arrayBuffer()),
  }),
  async apply(store, _engine, { template }) {
    const { document } = await readReport(store);
    if (document.sections.length === 0) {
      store.set({ notice: store.texts.NOTHING_TO_SAY });
      return;
    }
    const { writeWordReport } = await import("../../app/writeWordReport");
    const { file: bytes, missing } = await writeWordReport(document, template);
    const file = fileName(document);
    const isHandedOut = handsOutFiles();
    if (isHandedOut) downloadFile(file, new Blob([new Uint8Array(bytes)], { type: DOCX }));
    store.set({ word: { ...store.state.word, made: { file, isHandedOut, missing } } });
  },
};

async function readReport(store: PaneStore): Promise<WordReport> {
  const { situation, lastWriting, chosenDate } = store.state;
  const work = await import("./wordWork");
  const report = await work.readWordReport(store.port, store.time());
  const { document, notBuilt, changed } = report;
  const read = {
    ...work.reportParts(document),
    notBuilt,
    changed,
    readAt: { situation, lastWriting, chosenDate },
  };
  store.set({ word: { read, made: null } });
  return report;
}

/** "Uppföljning av mål och ekonomi 2023, Socialnämnden.docx", without what a file's name may not have. */
function fileName({ title, committee }: WordReport["document"]): string {
  const name = [title, committee].filter((each) => each !== null).join(", ");
  return `${name.replace(/[\\/:*?"<>|]/g, " ")}.docx`;
}
