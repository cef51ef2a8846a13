import type { Delimiter, FileEncoding, ReadFrom } from "../../imports/importTable";
import { enumeration, quoted } from "../make/enumeration";
import { amountText, counted } from "../make/figures";
import { inEach, type Both } from "../make/language";

/** The texts of "Läs in från fil". */
export const LEDGER_FILE = {
  sheetsOfFile: { sv: "Blad i filen som ska läsas in", en: "Sheets of the file to read in" },
  chooseSheet: { sv: "Välj minst ett blad.", en: "Choose at least one sheet." },
  whatIsRead: { sv: "Det här lästes", en: "What was read" },
  whatIsWritten: { sv: "Det här skrivs", en: "What is written" },
  format: { sv: "Format", en: "Format" },
  rows: { sv: "Innehåll", en: "Contents" },
  columns: { sv: "Kolumner", en: "Columns" },
  sums: { sv: "Summor", en: "Sums" },
  period: { sv: "Period", en: "Period" },
  readIn: { sv: "Läs in", en: "Read in" },
  otherFile: { sv: "Välj en annan fil", en: "Choose another file" },
  nothingToWrite: {
    sv: "Bladet är redan likadant. Inget skrivs.",
    en: "The sheet already says the same. Nothing is written.",
  },
};

const DELIMITERS: Record<Delimiter, Both> = {
  ";": { sv: "semikolon", en: "semicolons" },
  "\t": { sv: "tabb", en: "tabs" },
  ",": { sv: "komma", en: "commas" },
};

const ENCODINGS: Record<FileEncoding, Both> = {
  "utf-8": { sv: "UTF-8", en: "UTF-8" },
  "utf-16le": { sv: "UTF-16", en: "UTF-16" },
  "utf-16be": { sv: "UTF-16", en: "UTF-16" },
  cp437: { sv: "teckentabell 437", en: "code page 437" },
  "windows-1252": { sv: "Windows-1252", en: "Windows-1252" },
};

/** "CSV med semikolon, UTF-8"; "Excel, bladet Huvudbok"; "SIE 4, Socialnämnden, UTF-8". */
export function fileFormatText(readFrom: ReadFrom): Both {
  switch (readFrom.format) {
    case "xlsx":
      return { sv: `Excel, bladet ${readFrom.sheet}`, en: `Excel, the sheet “${readFrom.sheet}”` };
    case "csv": {
      const [delimiter, encoding] = [DELIMITERS[readFrom.delimiter], ENCODINGS[readFrom.encoding]];
      return {
        sv: `CSV med ${delimiter.sv}, ${encoding.sv}`,
        en: `CSV with ${delimiter.en}, ${encoding.en}`,
      };
    }
    case "sie": {
      const { type, company, encoding } = readFrom;
      return inEach((language) =>
        [
          type === null ? "SIE" : `SIE ${type}`,
          ...(company === null ? [] : [company]),
          ENCODINGS[encoding][language],
        ].join(", "),
      );
    }
  }
}

/** "Det här lästes av bladet 2023" */
export function whatIsReadOfText(sheet: string): Both {
  return { sv: `Det här lästes av bladet ${sheet}`, en: `What was read of the sheet “${sheet}”` };
}

/** "243 rader" */
export function rowsText(rows: number): Both {
  return { sv: counted.sv(rows, "rad", "rader"), en: counted.en(rows, "row", "rows") };
}

/** "−592 514 000 kr" */
export function sumText(sum: number): Both {
  return { sv: `${amountText(sum).sv}\u00A0kr`, en: `SEK\u00A0${amountText(sum).en}` };
}

/** "Konto, Motpart och Utfall 2023" */
export function headingsText(headings: readonly string[]): Both {
  return { sv: enumeration.sv(headings), en: quoted.en(headings) };
}

/** "Namn i filen: Särskilt boende och Övriga insatser. Kontrollera att å, ä och ö är rätt." */
export function importedNamesText(names: readonly string[]): Both {
  return {
    sv: `Namn i filen: ${enumeration.sv(names)}. Kontrollera att å, ä och ö är rätt.`,
    en: `Names in the file: ${quoted.en(names)}. Check that the Swedish letters are right.`,
  };
}

/** "Nytt blad: Inläst huvudbok, 1 234 celler." "Bladet Inläst huvudbok fylls på nytt: 12 celler ändras." */
export function writtenSheetText(sheet: string, cells: number, isNew: boolean): Both {
  if (isNew)
    return {
      sv: `Nytt blad: ${sheet}, ${counted.sv(cells, "cell", "celler")}.`,
      en: `New sheet: “${sheet}”, ${counted.en(cells, "cell", "cells")}.`,
    };
  return {
    sv: `Bladet ${sheet} fylls på nytt: ${counted.sv(cells, "cell ändras", "celler ändras")}.`,
    en: `The sheet “${sheet}” is refilled: ${counted.en(cells, "cell is", "cells are")} changed.`,
  };
}

/** "… och 12 anmärkningar till." */
export function moreRemarksText(count: number): Both {
  return {
    sv: `… och ${counted.sv(count, "anmärkning", "anmärkningar")} till.`,
    en: `… and ${counted.en(count, "more remark", "more remarks")}.`,
  };
}

/** "Läs in huvudbok.xlsx" */
export function readInHeading(file: string): Both {
  return { sv: `Läs in ${file}`, en: `Read in “${file}”` };
}
