import { readdirSync } from "node:fs";
import { join } from "node:path";

export const ICON_FOLDER = join(__dirname, "../../assets/icons");

/** The sizes Office asks for, in pixels: 16, 32 and 80 on the ribbon, 32 and 64 for the add-in itself. */
export const ICON_SIZES = [16, 32, 64, 80];

/** The names of the drawings, without ending. */
export function iconNames(): string[] {
  return readdirSync(ICON_FOLDER)
    .filter((file) => file.endsWith(".svg"))
    .map((file) => file.slice(0, -".svg".length));
}
