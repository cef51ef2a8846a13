import { FOLLOW_UP_VOCABULARY } from "../columns/headings";
import { HeadingReader } from "./headingRow";
import { perSheet } from "./perSheet";

/** Reads a sheet's headings of a follow-up. Each distinct text is read once for all who ask, as most cells are no headings. */
export const followUpReader = perSheet(() => new HeadingReader(FOLLOW_UP_VOCABULARY));
