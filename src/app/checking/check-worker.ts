import { enableCompileCache } from "node:module";

// Runs on a thread of its own, started by open-check-threads.ts. Only what is imported after this line is kept compiled.
enableCompileCache();
const [{ serveJobs }, { checkLoaders, checks }, { toPlaced }] = await Promise.all([
  import("../../threads/serve-jobs.ts"),
  import("./checks.ts"),
  import("./to-placed.ts"),
]);

const placed = Object.entries(checks).map(([name, check]) => [
  name,
  async (...args: never[]) => toPlaced(await (check as (...args: never[]) => Promise<unknown>)(...args)),
]);
serveJobs({
  ...Object.fromEntries(placed),
  prepare: (...names: readonly (keyof typeof checkLoaders)[]) =>
    Promise.all(
      (names.length > 0 ? names.map((name) => checkLoaders[name]) : Object.values(checkLoaders)).map((load) => load()),
    ),
});
