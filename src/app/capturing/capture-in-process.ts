import { captureDocument } from "../../capture/capture-document.ts";
import type { Capturer } from "./capturer.ts";

/** Captures where it is called, for tests and measurements that ask what is captured and not where that runs. */
export function captureInProcess(): Capturer {
  return {
    async capture(document, signal) {
      signal?.throwIfAborted();
      return captureDocument(document);
    },
    close: async () => {},
  };
}
