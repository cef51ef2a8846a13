import "@testing-library/jest-dom";
import { configure } from "@testing-library/react";
import { webcrypto } from "node:crypto";
import { TextDecoder, TextEncoder } from "node:util";

/** Views are loaded when they are opened, and the first time they are compiled as well: on a busy machine that takes long. */
configure({ asyncUtilTimeout: 60_000 });

/** jsdom lays nothing out: what Fluent observes there never changes size. */
class StillResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

window.ResizeObserver ??= StillResizeObserver;
window.matchMedia ??= (media: string) =>
  ({ matches: false, media, addEventListener() {}, removeEventListener() {} }) as unknown as MediaQueryList;
/** jsdom has neither this nor channels. */
window.scheduler ??= { yield: () => new Promise((resolve) => setTimeout(resolve)) } as Scheduler;

/** Nor does it scroll. */
window.scrollTo = () => undefined;

/** A secure page has this; jsdom has random numbers only. */
Object.defineProperty(globalThis, "crypto", { value: webcrypto });

/** Browsers have these, and Word's files are written with them. */
Object.assign(globalThis, {
  TextEncoder: class {
    encode(text: string): Uint8Array {
      // Of this page's own kind, as a browser's is.
      return new Uint8Array(new TextEncoder().encode(text));
    }
  },
  TextDecoder,
});
Blob.prototype.arrayBuffer ??= function arrayBuffer(this: Blob): Promise<ArrayBuffer> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => {
      if (reader.result instanceof ArrayBuffer) resolve(reader.result);
    };
    reader.readAsArrayBuffer(this);
  });
};
