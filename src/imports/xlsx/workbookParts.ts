import type { Steps } from "../../workbook/port/steps";
import { UnreadableFileError } from "../unreadableFileError";
import { readXml, type XmlAttributes, type XmlPackage } from "./readXml";
import { isDateFormat } from "./dateFormats";
import { readTexts } from "./sharedTexts";

/** A sheet of a workbook file. */
export interface FileSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly path: string;
}

/** A workbook file as far as its sheets need it. */
export interface FileWorkbook extends XmlPackage {
  /** Those with cells, in their order. */
  readonly sheets: readonly FileSheet[];
  /** The texts that cells point at by number. */
  readonly texts: readonly string[];
  /** Of each cell format whether it shows a number as a date. */
  readonly areDates: readonly boolean[];
  /** Days count from 1904. */
  readonly is1904: boolean;
}

interface Relationship {
  readonly id: string;
  /** The last word of its type: "worksheet". */
  readonly type: string;
  readonly target: string;
}

/** Reads what a workbook holds, but for its sheets' cells. */
export function* readWorkbook(source: XmlPackage): Steps<FileWorkbook> {
  const main = (yield* relationships(source, "")).find(({ type }) => type === "officeDocument");
  const path = main?.target ?? "";
  if (!source.parts.has(path) || !/\.xml$/i.test(path)) throw notThisKind(source, path);
  const related = yield* relationships(source, path);
  const named: { readonly name: string; readonly isHidden: boolean; readonly id: string }[] = [];
  let is1904 = false;
  yield* readXml(source, path, {
    open(name, attributes) {
      if (name === "workbookPr") is1904 = isTrue(attributes["date1904"]);
      if (name === "sheet")
        named.push({
          name: attributes["name"] ?? "",
          isHidden: /hidden$/i.test(attributes["state"] ?? ""),
          id: relationshipId(attributes),
        });
    },
  });
  if (named.length === 0) throw new UnreadableFileError({ code: "notWorkbook" });
  const sheets = named.flatMap(({ name, isHidden, id }) => {
    const part = related.find((each) => each.id === id);
    return part?.type === "worksheet" ? [{ name, isHidden, path: part.target }] : [];
  });
  const partOf = (type: string): string | null => {
    const target = related.find((each) => each.type === type)?.target;
    return target !== undefined && source.parts.has(target) ? target : null;
  };
  const [texts, styles] = [partOf("sharedStrings"), partOf("styles")];
  return {
    ...source,
    sheets,
    texts: texts === null ? [] : yield* readTexts(source, texts),
    areDates: styles === null ? [] : yield* readAreDates(source, styles),
    is1904,
  };
}

/** Why a package without a workbook's part cannot be read: it is one of another kind, or no workbook at all. */
function notThisKind({ parts }: XmlPackage, path: string): UnreadableFileError {
  if (/\.bin$/i.test(path)) return new UnreadableFileError({ code: "binaryWorkbook" });
  const isOpenDocument = parts.has("mimetype") && parts.has("content.xml");
  return new UnreadableFileError({ code: isOpenDocument ? "openDocument" : "notWorkbook" });
}

/** The relationships of a part, or of the package; none where it has none. */
function* relationships(source: XmlPackage, path: string): Steps<readonly Relationship[]> {
  const at = path.lastIndexOf("/") + 1;
  const own = `${path.slice(0, at)}_rels/${path.slice(at)}.rels`;
  const found: Relationship[] = [];
  if (!source.parts.has(own)) return found;
  yield* readXml(source, own, {
    open(name, { Id = "", Type = "", Target = "", TargetMode }) {
      if (name !== "Relationship" || TargetMode === "External") return;
      found.push({
        id: Id,
        type: Type.slice(Type.lastIndexOf("/") + 1),
        target: resolved(path.slice(0, at), Target),
      });
    },
  });
  return found;
}

/** A target as a path in the package: "/xl/a.xml" and "../a.xml" as "xl/a.xml". */
function resolved(folder: string, target: string): string {
  const names: string[] = [];
  for (const name of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (name === "..") names.pop();
    else if (name !== "" && name !== ".") names.push(name);
  }
  return names.join("/");
}

/** The prefix is the file's own: "r:id", "d3p1:id". */
function relationshipId(attributes: XmlAttributes): string {
  return Object.entries(attributes).find(([name]) => /:id$/i.test(name))?.[1] ?? "";
}

function* readAreDates(source: XmlPackage, path: string): Steps<readonly boolean[]> {
  const own = new Map<number, string>();
  const areDates: boolean[] = [];
  let isInFormats = false;
  yield* readXml(source, path, {
    open(name, attributes) {
      if (name === "numFmt") own.set(Number(attributes["numFmtId"]), attributes["formatCode"] ?? "");
      if (name === "cellXfs") isInFormats = true;
      if (name !== "xf" || !isInFormats) return;
      const id = Number(attributes["numFmtId"] ?? 0);
      areDates.push(isDateFormat(id, own.get(id) ?? null));
    },
    close(name) {
      if (name === "cellXfs") isInFormats = false;
    },
  });
  return areDates;
}

function isTrue(text: string | undefined): boolean {
  return text === "1" || text === "true";
}
