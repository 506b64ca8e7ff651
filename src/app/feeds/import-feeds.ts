import { urlKey } from "../../archive/url-key.ts";
import type { OpmlFeed } from "../../capture/feed/opml-feed.ts";
import type { Feed } from "../../domain/feed.ts";
import { UserError } from "../../errors.ts";
import type { CommandContext } from "../command.ts";
import { chooseCollections } from "./choose-collections.ts";
import { completeAddress } from "./complete-address.ts";
import { createFeed, DEFAULT_MINUTES } from "./create-feed.ts";
import type { FeedResult } from "./feed-result.ts";
import { parseInterval } from "./parse-interval.ts";
import { placeScope } from "./place-scope.ts";
import { explainReadingFault } from "./reading/explain-reading-fault.ts";
import { MAX_FEEDS } from "./records/max-feeds.ts";
import { readFeeds } from "./records/read-feeds.ts";

export interface ImportedList {
  /** The list as the person names it: what that can mean is the face's to say. */
  readonly named: string;
  /** Into which all of them put, beside the collection that each folder is. */
  readonly collections: readonly string[];
  readonly every: string | undefined;
}

/** Longer names of folders are cut: as long as a collection's name can be. */
const MAX_NAME_LENGTH = 100;

/**
 * Adds the feeds of a list (OPML), without asking for them: the first reading tells which of them cannot be read.
 * @throws {UserError} where the list cannot be read, or names no feed
 */
export async function importFeeds(
  context: CommandContext,
  { named, collections: wanted, every }: ImportedList,
): Promise<Extract<FeedResult, { kind: "feeds-imported" }>> {
  const everyMinutes = every === undefined ? DEFAULT_MINUTES : parseInterval(every);
  const scope = await placeScope(context);
  const shared = chooseCollections(wanted, scope);
  const listed = await readList(context, named);
  const before = await readFeeds(context);
  const present = new Set(before.map(({ feed }) => urlKey(feed.url)));
  const added: Feed[] = [];
  const failed: { input: string; reason: string }[] = [];
  let known = 0;
  let left = 0;
  for (const { url: given, title, folders } of listed) {
    if (context.signal.aborted) break;
    try {
      const url = completeAddress(given);
      if (present.has(urlKey(url))) {
        known += 1;
        continue;
      }
      if (before.length + added.length >= MAX_FEEDS) {
        left += 1;
        continue;
      }
      const names = folders.map((folder) => folder.slice(0, MAX_NAME_LENGTH).trim());
      const collections = [...new Set([...shared, ...names.filter((name) => scope === null || scope.includes(name))])];
      const feed = await createFeed(context, { url, title, collections, everyMinutes });
      present.add(urlKey(url));
      added.push(feed);
    } catch (fault) {
      failed.push({
        input: given.replace(/^([^/]*\/\/)[^/]*@/, "$1"),
        reason: await explainReadingFault(context, fault),
      });
    }
  }
  if (left > 0) {
    const reason = `There can be ${MAX_FEEDS} feeds at most. Remove some, and import the list again.`;
    failed.push({ input: left === 1 ? "1 more feed" : `${left.toLocaleString("en")} more feeds`, reason });
  }
  return { kind: "feeds-imported", added, known, failed };
}

async function readList(context: CommandContext, named: string): Promise<readonly OpmlFeed[]> {
  const { inputs, failed } = await context.listInputs([named]);
  const [fault] = failed;
  if (fault !== undefined) throw new UserError(`${fault.input}: ${fault.reason}`);
  const [input, second] = inputs;
  if (input === undefined || second !== undefined) throw new UserError("Give one list of feeds, an OPML file.");
  const document = await input.read(context.signal);
  const { readOpml } = await import("../../capture/feed/read-opml.ts");
  const listed = readOpml(document);
  if (listed.length === 0) throw new UserError("This list names no feed.");
  return listed;
}
