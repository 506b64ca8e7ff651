import { UserError } from "../../errors.ts";
import { unpackGzip } from "../unpack-gzip.ts";
import { decodeFeed } from "./decode-feed.ts";
import type { ReadFeed } from "./feed-item.ts";
import { interpretFeed } from "./interpret-feed.ts";
import { mayTakeLong } from "./may-take-long.ts";
import { runFeedWorker } from "./run-feed-worker.ts";

/** A feed's document as it was fetched. */
export interface FeedDocument {
  readonly bytes: Uint8Array;
  /** The content-type header with its parameters; null: not known. */
  readonly mediaType: string | null;
  /** Where it was fetched: the base of relative addresses. */
  readonly url: string;
}

/** Full texts of a hundred long articles take a tenth of it. */
const MAX_BYTES = 10 * 1024 * 1024;

/**
 * Reads RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0 and JSON Feed, also packed with gzip. What may take long to read is read in a
 * thread of its own.
 * @throws {UserError} with its own sentence for what is no feed, and for what is too large, too deep, broken or hostile
 */
export async function readFeed({ bytes: given, mediaType, url }: FeedDocument): Promise<ReadFeed> {
  const bytes = given.length > MAX_BYTES ? given : await unpackGzip(given, MAX_BYTES);
  if (bytes.length > MAX_BYTES) {
    throw new UserError(`The feed holds more than ${MAX_BYTES / 1024 / 1024} MB, which is too much to read.`);
  }
  const text = decodeFeed(bytes, mediaType);
  return mayTakeLong(text) ? runFeedWorker("interpret", [text, url]) : interpretFeed(text, url);
}
