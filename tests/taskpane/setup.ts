import "@testing-library/jest-dom";
import { configure } from "@testing-library/react";

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
