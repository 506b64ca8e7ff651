import type { Archive } from "../../archive/archive.ts";

/** An archive under test, empty, indexed by `wordIndexer`. */
export interface ArchiveFixture {
  readonly archive: Archive;
  /** Closes the archive and opens it again. */
  reopen(): Promise<Archive>;
  dispose(): Promise<void>;
}
