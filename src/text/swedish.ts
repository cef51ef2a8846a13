import { textsIn } from "./texts";

/** All that the pane says, in Swedish. */
export const SWEDISH = textsIn("sv");
