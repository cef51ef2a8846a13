import { enumeration, quoted } from "../make/enumeration";
import type { Both } from "../make/language";

/** The pane's texts on the report as a Word document, and on copying its parts. */
export const WORD = {
  heading: { sv: "Till Word", en: "To Word" },
  hint: {
    sv: "Texten och bilagorna så som de står i arbetsboken: som ett dokument, eller del för del.",
    en: "The text and the annexes as they stand in the workbook: as a document, or part by part.",
  },
  create: { sv: "Skapa Word-dokument", en: "Create a Word document" },
  createWithTemplate: { sv: "Skapa med egen mall", en: "Create with your own template" },
  template: { sv: "Egen Word-mall (.docx)", en: "Your own Word template (.docx)" },
  templateHint: {
    sv: "I mallen skriver ni delarnas namn inom dubbla klammerparenteser, till exempel Nämnd, Period, Text Ekonomi och Resultatrapport. Allt annat i mallen står kvar.",
    en: "In the template you write the names of the parts in double braces, for example “Nämnd” and “Resultatrapport”. Everything else in the template stays.",
  },
  showParts: { sv: "Visa delarna att kopiera", en: "Show the parts to copy" },
  reading: { sv: "Läser ihop rapporten…", en: "Putting the report together…" },
  writing: { sv: "Skapar Word-dokumentet…", en: "Creating the Word document…" },
  partsHeading: { sv: "Delar att kopiera", en: "Parts to copy" },
  copy: { sv: "Kopiera", en: "Copy" },
  copyAll: { sv: "Kopiera hela rapporten", en: "Copy the whole report" },
  copied: { sv: "Kopierat. Klistra in i Word.", en: "Copied. Paste in Word." },
  allNotCopied: {
    sv: "Det gick inte att kopiera härifrån. Kopiera delarna nedan, en i taget.",
    en: "It could not be copied from here. Copy the parts below, one at a time.",
  },
  stale: {
    sv: "Arbetsboken har räknats om, ändrats eller lästs på nytt sedan delarna lästes. Klicka på Visa delarna att kopiera igen.",
    en: "The workbook has been recalculated, changed or read again since the parts were read. Click “Show the parts to copy” again.",
  },
};

/** How the document reaches the user, with the other way where it does not. */
export function documentMadeText(file: string, isHandedOut: boolean): Both {
  return isHandedOut
    ? {
        sv: `Word-dokumentet är klart. Filen ${file} laddas ned, och brukar hamna i mappen Hämtade filer. Kommer ingen fil: klicka på Kopiera hela rapporten och klistra in i Word.`,
        en: `The Word document is ready. The file “${file}” is being downloaded, usually to the folder Downloads. If no file comes, click “Copy the whole report” and paste in Word.`,
      }
    : {
        sv: "Excel för Mac lämnar inte ut filer från panelen. Klicka på Kopiera hela rapporten och klistra in i Word, eller öppna arbetsboken i Excel på webben: där laddas filen ned.",
        en: "Excel for Mac does not hand out files from the pane. Click “Copy the whole report” and paste in Word, or open the workbook in Excel on the web, where the file is downloaded.",
      };
}

/** "Kopiera Resultatrapport": names a button where several say the same. */
export function copyPartName(part: string): Both {
  return { sv: `${WORD.copy.sv} ${part}`, en: `${WORD.copy.en} “${part}”` };
}

/** Said where the clipboard is closed and the part stands on a sheet: Excel's own copying works everywhere. */
export function selectedInsteadText(sheet: string): Both {
  return {
    sv: `Det gick inte att kopiera härifrån. Cellerna är markerade på bladet ${sheet}: klicka i bladet, tryck på Ctrl+C, eller Cmd+C på Mac, och klistra in i Word.`,
    en: `It could not be copied from here. The cells are selected on the sheet “${sheet}”: click in the sheet, press Ctrl+C, or Cmd+C on a Mac, and paste in Word.`,
  };
}

/** Said of annexes that the workbook has the data for, and no sheet. */
export function annexesNotBuiltText(sheets: readonly string[]): Both {
  return {
    sv: `Inte med, för att de inte är byggda: ${enumeration.sv(sheets)}. Klicka på Bygg rapporter först.`,
    en: `Not included, because they have not been built: ${quoted.en(sheets)}. Click “Build reports” first.`,
  };
}

/** Said of an annex that is left out, for its rows are not those that it was built with. */
export function changedAnnexSentence(sheet: string): Both {
  return {
    sv: `Bladet ${sheet} har andra rader än när det byggdes, och är inte med i dokumentet. Bygg rapporterna igen.`,
    en: `The sheet “${sheet}” has other rows than when it was built, and is not in the document. Build the reports again.`,
  };
}

/** Said of a name in double braces that a template has and the report does not. */
export function unknownPlaceholderSentence(name: string): Both {
  return {
    sv: `Mallen har platsen ”${name}”, som inte finns i rapporten. Den står kvar.`,
    en: `The template has the place “${name}”, which the report does not have. It stays.`,
  };
}
