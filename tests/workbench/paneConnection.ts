import { connectPane } from "../host/browserClient";

connectPane(window as unknown as Parameters<typeof connectPane>[0]);
