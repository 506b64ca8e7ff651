import type { CommandContext } from "../command.ts";
import { discoverFeed } from "./discover-feed.ts";
import type { FeedResult } from "./feed-result.ts";
import type { FeedSample, FeedTest } from "./feed-test.ts";
import { captureItem } from "./reading/capture-item.ts";
import { explainReadingFault } from "./reading/explain-reading-fault.ts";
import { findByAddress } from "./reading/find-by-address.ts";
import { firstItems } from "./reading/first-items.ts";
import type { KeyedItem } from "./reading/keyed-items.ts";
import { nameItem } from "./reading/name-item.ts";

/** Items captured for a look, each a request. */
const SAMPLES = 3;

/**
 * Says what of a feed would be captured, and captures the newest items for a look, adding nothing.
 * @throws {UserError} where there is no feed. The signal's reason, if that stopped it.
 */
export async function testFeed(
  context: CommandContext,
  named: string,
): Promise<Extract<FeedResult, { kind: "feed-test" }>> {
  const { url, read, page, others } = await discoverFeed(context, named);
  const { taken, left } = firstItems(read, context.now());
  const samples: FeedSample[] = [];
  for (const one of taken.slice(0, SAMPLES)) samples.push(await sample(context, one, { feed: read, feedUrl: url }));
  const test: FeedTest = {
    url,
    title: read.title,
    format: read.format,
    items: taken.length + left,
    taken: taken.length,
    page,
    others: others.map(({ url: address, title }) => ({ url: address, title })),
    samples,
  };
  return { kind: "feed-test", test };
}

async function sample(
  context: CommandContext,
  { item }: KeyedItem,
  source: Pick<Parameters<typeof captureItem>[2], "feed" | "feedUrl">,
): Promise<FeedSample> {
  const { url, publishedAt } = item;
  const isKnown = url !== null && (await findByAddress(context, url)) !== null;
  try {
    const { captured, from, pageFault } = await captureItem(
      context,
      item,
      { ...source, isOthersUrl: () => false },
      "either",
    );
    const { metadata, text } = captured;
    return {
      title: metadata.title,
      url: metadata.url,
      publishedAt: metadata.publishedAt,
      from,
      fault: pageFault,
      characters: text.length,
      isKnown,
    };
  } catch (fault) {
    context.signal.throwIfAborted();
    const reason = await explainReadingFault(context, fault);
    return { title: nameItem(item), url, publishedAt, from: null, fault: reason, characters: 0, isKnown };
  }
}
