import { enableCompileCache } from "node:module";
import type { CaptureJobs } from "./capture-jobs.ts";

// Runs on a thread of its own, started by open-capture-threads.ts. Only what is imported after this line is kept compiled.
enableCompileCache();
const { serveJobs } = await import("../../threads/serve-jobs.ts");

// Readers of documents are much to load, and an edited title needs none of them.
serveJobs({
  capture: async (document) => (await import("../../capture/capture-document.ts")).captureDocument(document),
  passages: async (text, metadata) =>
    (await import("../../retrieval/passage-indexer.ts")).passageIndexer.passages(text, metadata),
} satisfies CaptureJobs);
