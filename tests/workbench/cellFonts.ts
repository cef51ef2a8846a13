import "@fontsource/carlito/latin-400.css";
import "@fontsource/carlito/latin-400-italic.css";
import "@fontsource/carlito/latin-700.css";
import "@fontsource/carlito/latin-700-italic.css";

/**
 * Carlito has the measures of Calibri, which only computers with Office have. It must be there before anything is
 * measured: column widths and row heights follow from the widths of texts.
 */
export async function loadCellFonts(): Promise<void> {
  const faces = ["400", "italic 400", "700", "italic 700"];
  await Promise.all(faces.map((face) => document.fonts.load(`${face} 16px Carlito`)));
}
