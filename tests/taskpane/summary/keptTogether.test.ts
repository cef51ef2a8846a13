import { keptTogether } from "../../../src/taskpane/summary/keptTogether";
import type { TextPart } from "../../../src/taskpane/summary/summaryModel";

const link: TextPart["link"] = {
  name: "visa",
  place: { sheet: "Mål", address: "A1" },
  source: { figure: "index" },
};
const text = (each: string): TextPart => ({ text: each, link: null });
const figure = (each: string): TextPart => ({ text: each, link });

function shown(...parts: readonly TextPart[]): readonly string[] {
  return keptTogether(parts).map((part) =>
    part.kind === "text" ? part.text : `${part.before}[${part.text}]${part.after}`,
  );
}

test("the signs against a figure are never parted from it, and no sign is lost", () => {
  expect(shown(text("Index är högre ("), figure("0,75"), text("). Av "), figure("3"), text(" mål"))).toEqual([
    "Index är högre ",
    "([0,75]).",
    " Av ",
    "[3]",
    " mål",
  ]);
  expect(shown(figure("3"), text("/"), figure("4"), text(" mål"))).toEqual(["[3]/", "[4]", " mål"]);
  expect(shown(figure("3"), figure("4"))).toEqual(["[3]", "[4]"]);
  expect(shown(text("Inget."))).toEqual(["Inget."]);
});
