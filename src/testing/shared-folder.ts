import { existsSync } from "node:fs";

/** A folder beside the project that tests read and the project never copies from. */
export interface SharedFolder {
  readonly url: URL;
  /** Whether tests that need it are to be skipped: it is absent, and this is not CI, where its absence is a fault. */
  readonly isAbsent: boolean;
  /** A name for such tests, which says why they were skipped. */
  title(tests: string): string;
}

/** @param name its name below `../shared`, such as "articles" */
export function sharedFolder(name: string): SharedFolder {
  const url = new URL(`../../../shared/${name}/`, import.meta.url);
  // biome-ignore lint/style/noProcessEnv: the one place where tests ask whether this is CI
  const isAbsent = !existsSync(url) && process.env.CI !== "true";
  return { url, isAbsent, title: (tests) => (isAbsent ? `${tests} (skipped: ../shared/${name} is absent)` : tests) };
}
