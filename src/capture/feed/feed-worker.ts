import { enableCompileCache } from "node:module";
import type { FeedJobs } from "./feed-jobs.ts";

// Runs on a thread of its own, started by run-feed-worker.ts. Only what is imported after this line is kept compiled.
enableCompileCache();
const [{ serveJobs }, { interpretFeed }, { describeFeedItem }] = await Promise.all([
  import("../../threads/serve-jobs.ts"),
  import("./interpret-feed.ts"),
  import("./describe-feed-item.ts"),
]);

serveJobs({ interpret: interpretFeed, describe: describeFeedItem } satisfies FeedJobs);
