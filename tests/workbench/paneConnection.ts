import { connectPane } from "../host/browserClient";

/** The workbench's address may name the language that Excel shows itself in: ?sprak=en-GB */
const displayLanguage = new URLSearchParams(window.parent.location.search).get("sprak") ?? "sv-SE";

connectPane(window as unknown as Parameters<typeof connectPane>[0], { displayLanguage });
