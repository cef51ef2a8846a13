import type { Element } from "@xmldom/xmldom";
import { findingIf, type Check, type CheckOptions, type Finding } from "./finding";
import { all, placeOf, settings } from "./manifestXml";
import { readPngHeader } from "./pngSize";
import { resourceValue } from "./resources";

const REQUIRED = ["16", "32", "80"];
const OPTIONAL = ["20", "24", "40", "48", "64"];

/** Every group and button has its picture in the three sizes Office asks for, and the files have those sizes. */
export const checkIcons: Check = (root, options) => [
  ...addInIcon(root, "app:IconUrl", 32, options),
  ...addInIcon(root, "app:HighResolutionIconUrl", 64, options),
  ...all(root, "ui:Icon").flatMap((icon) => {
    const images = all(icon, "bt:Image");
    const sizes = images.map((image) => image.getAttribute("size") ?? "");
    return [
      ...REQUIRED.flatMap((size) => {
        const count = sizes.filter((found) => found === size).length;
        return findingIf(count !== 1, "icon", `${placeOf(icon)} has ${count} pictures of ${size} px`);
      }),
      ...sizes
        .filter((size) => !REQUIRED.includes(size) && !OPTIONAL.includes(size))
        .map((size) => ({
          rule: "icon" as const,
          message: `${placeOf(icon)}: ${size} is no size of Office's`,
        })),
      ...images.flatMap((image) => {
        const url = resourceValue(root, image.getAttribute("resid"));
        return url === undefined ? [] : checkFile(image, url, Number(image.getAttribute("size")), options);
      }),
    ];
  }),
];

function addInIcon(root: Element, name: string, size: number, options: CheckOptions): Finding[] {
  return settings(root, name).flatMap((element) =>
    checkFile(element, element.getAttribute("DefaultValue") ?? "", size, options),
  );
}

function checkFile(element: Element, url: string, size: number, options: CheckOptions): Finding[] {
  if (!url.startsWith(options.baseUrl)) return [];
  const path = url.slice(options.baseUrl.length);
  const bytes = options.asset(path);
  const header = bytes === undefined ? undefined : readPngHeader(bytes);
  if (header === undefined)
    return [{ rule: "icon", message: `${placeOf(element)}: ${path} is not there, or is no PNG` }];
  return findingIf(
    header.width !== size || header.height !== size,
    "icon",
    `${placeOf(element)}: ${path} is ${header.width} × ${header.height}, not ${size} × ${size}`,
  );
}
