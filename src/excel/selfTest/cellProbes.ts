import { cellOf, gridOf, written, type Probes } from "./probe";

/** Asks Excel what it makes of contents that are put into cells. */
export const CELL_PROBES: Probes = {
  "text-decimal-comma": {
    assumption: "A decimal comma makes no number: texts are read as English.",
    ask: written("14,37"),
  },
  "text-in-brackets": { assumption: "A number in brackets is negative.", ask: written("(85)") },
  "text-exponent": { assumption: "5E+3 is a number.", ask: written("5E+3") },
  "text-with-blanks": { assumption: "Blanks around a number are passed over.", ask: written(" +5") },
  "text-percent": { assumption: "A percent sign after a blank makes a share.", ask: written("85 %") },
  "text-date": { assumption: "An ISO date becomes a date.", ask: written("2022-08-31") },
  "text-fraction": {
    assumption: "One and a half, written as a fraction, is a number.",
    ask: written("1 1/2"),
  },
  "text-swedish-true": { assumption: "SANT is a word to the API.", ask: written("SANT") },
  "text-no-break-space": {
    assumption: "A number grouped by a no-break space stays text.",
    ask: written("1\u00a0000"),
  },
  "text-behind-apostrophe": {
    assumption: "Text behind an apostrophe stays the text, and is given back without it.",
    ask: written("'2022"),
  },
  "text-like-a-formula-behind-apostrophe": {
    assumption: "So does text that looks like a formula.",
    ask: written("'=1+1"),
  },
  "text-minus-word": {
    assumption: "A word after a minus sign is taken for a formula.",
    ask: async (sheet) => {
      sheet.getRange("A1").values = [["-varav"]];
      return cellOf(sheet.getRange("A1"), "formulas");
    },
  },
  "text-error-value": {
    assumption: "#N/A as text becomes the error.",
    ask: async (sheet) => {
      const range = sheet.getRange("A1");
      range.values = [["#N/A"]];
      return [await cellOf(range, "values"), await cellOf(range, "valueTypes")];
    },
  },
  "text-line-break": { assumption: "A line break in a text stays.", ask: written("rad 1\nrad 2") },
  "text-too-long": {
    assumption: "A text of 32 768 characters is refused.",
    ask: async (sheet) => {
      sheet.getRange("A1").values = [["x".repeat(32_768)]];
      await sheet.context.sync();
      return "kept";
    },
  },
  "number-into-text-format": {
    assumption: "A number put into a cell in the format Text stays a number.",
    ask: written(0.5, "@"),
  },
  "text-into-text-format": {
    assumption: "A text of figures put into a cell in the format Text stays text.",
    ask: written("5", "@"),
  },
  "null-leaves": {
    assumption: "Null leaves a cell as it is, and an empty text empties it.",
    ask: async (sheet) => {
      const range = sheet.getRange("A1:B1");
      range.values = [[1, 2]];
      range.values = [[null, ""]];
      return gridOf(range, "values");
    },
  },
  "wrong-shape": {
    assumption: "An array of another shape than the range is refused.",
    ask: async (sheet) => {
      sheet.getRange("A1:B2").values = [[1, 2, 3]];
      await sheet.context.sync();
      return "kept";
    },
  },
  "formula-in-english": {
    assumption: "Formulas are written and given back in English.",
    ask: async (sheet) => {
      sheet.getRange("A1:A3").values = [[1], [2], ["=SUM(A1:A2)"]];
      const range = sheet.getRange("A3");
      return [await cellOf(range, "formulas"), await cellOf(range, "values")];
    },
  },
  "formula-of-constants": {
    assumption: "The formula of a constant is the constant itself.",
    ask: async (sheet) => {
      const range = sheet.getRange("A1:E1");
      range.values = [[0.5, "ord", true, "'2022", "#N/A"]];
      return [await gridOf(range, "formulas"), await gridOf(range, "values")];
    },
  },
  "formula-unreadable": {
    assumption: "A formula that cannot be read is refused.",
    ask: async (sheet) => {
      sheet.getRange("A1").formulas = [["=SUM("]];
      await sheet.context.sync();
      return "kept";
    },
  },
  "formula-quotes": {
    assumption: "A formula is given back with the quotes that it was written with.",
    ask: async (sheet) => {
      sheet.load("name");
      await sheet.context.sync();
      sheet.getRange("A1").formulas = [[`='${sheet.name}'!B1`]];
      const formula = await cellOf(sheet.getRange("A1"), "formulas");
      return typeof formula === "string" ? formula.replace(sheet.name, "Blad") : formula;
    },
  },
  "batch-is-no-transaction": {
    assumption: "What a request did before it failed stays done.",
    ask: async (sheet) => {
      sheet.getRange("A1").values = [["gjort"]];
      sheet.tables.getItem("finns-inte").delete();
      try {
        await sheet.context.sync();
      } catch {
        return cellOf(sheet.getRange("A1"), "values");
      }
      return "did not fail";
    },
  },
  "whole-column": {
    assumption: "Whole columns give null for their values.",
    ask: (sheet) => gridOf(sheet.getRange("A:A"), "values"),
  },
};
