import type { FeedResult } from "../app/feeds/feed-result.ts";
import type { FeedSample, FeedTest } from "../app/feeds/feed-test.ts";
import { feedName } from "../app/feeds/records/feed-name.ts";
import { counted } from "./counted.ts";
import { dateLabel } from "./date-label.ts";
import { durationLabel } from "./duration-label.ts";
import { feedFacts } from "./feed-facts.ts";
import { readingFacts } from "./reading-facts.ts";
import type { Words } from "./words/en.ts";
import { FEED_WORDS } from "./words/feed-words.ts";

/** A line of what a command on feeds came to: what it leads with, a sentence, or something with a name and its facts. */
export type FeedLine =
  | { readonly kind: "lead" | "sentence"; readonly text: string }
  | { readonly kind: "named"; readonly name: string; readonly facts: readonly string[] };

type Kind = Exclude<FeedResult["kind"], "opml">;
type Lines<K extends Kind> = (
  result: Extract<FeedResult, { readonly kind: K }>,
  words: Words,
  readsByItself: boolean,
) => readonly FeedLine[];

const LINES: { readonly [K in Kind]: Lines<K> } = {
  feeds: ({ feeds, asOf }, words, readsByItself) =>
    feeds.length === 0
      ? [lead(FEED_WORDS[words.language].none(readsByItself ? "/feed add" : '"feed add"'))]
      : [
          lead(counted(feeds.length, FEED_WORDS[words.language].nouns.feed, words)),
          ...feeds.map((known) => named(feedName(known.feed), feedFacts(known, asOf, words))),
        ],
  "feed-added": (result, words, readsByItself) => {
    const { added, readSoon, readByHand } = FEED_WORDS[words.language];
    const interval = durationLabel(result.feed.everyMinutes * 60_000, words);
    return [
      lead(added(feedName(result.feed))),
      named(result.feed.url, [result.feed.id]),
      ...foundLines(result, words),
      sentence(readsByItself ? readSoon(interval) : readByHand(interval)),
    ];
  },
  "feed-changed": ({ feed, change }, words) => {
    const { changed, articlesStay } = FEED_WORDS[words.language];
    return [lead(changed[change](feedName(feed))), ...(change === "removed" ? [sentence(articlesStay)] : [])];
  },
  "feed-test": ({ test }, words) => [
    lead(`${feedName(test)} (${FEED_WORDS[words.language].formats[test.format]})`),
    ...(feedName(test) === test.url ? [] : [sentence(test.url)]),
    ...foundLines(test, words),
    ...test.samples.map((one) => named(one.title, sampleFacts(one, words))),
  ],
  "feeds-imported": ({ added, known, failed }, words) => {
    const { nouns, imported, importedKnown, failed: label } = FEED_WORDS[words.language];
    return [
      lead(imported(counted(added.length, nouns.feed, words))),
      ...(known === 0 ? [] : [sentence(importedKnown(counted(known, nouns.feed, words)))]),
      ...failed.map(({ input, reason }) => named(`${label}: ${input}`, [reason])),
    ];
  },
  "feed-readings": ({ readings, waiting }, words) => {
    const { nouns, failed: label, waiting: notRead } = FEED_WORDS[words.language];
    return [
      ...readings.flatMap((reading) => [
        named(feedName(reading.feed), readingFacts(reading, words)),
        ...reading.failed.map(({ item, reason }) => named(`${label}: ${item}`, [reason])),
      ]),
      ...(waiting === 0 ? [] : [sentence(notRead(counted(waiting, nouns.feed, words)))]),
    ];
  },
};

/**
 * What a command on feeds came to, in order, whatever the face's markup.
 * @param readsByItself whether the face keeps reading feeds
 */
export function feedLines(
  result: Extract<FeedResult, { readonly kind: Kind }>,
  words: Words,
  readsByItself: boolean,
): readonly FeedLine[] {
  return (LINES[result.kind] as Lines<Kind>)(result, words, readsByItself);
}

function foundLines(found: Pick<FeedTest, "items" | "taken" | "page" | "others">, words: Words): readonly FeedLine[] {
  const { nouns, found: holds, foundNothing, foundOn, others } = FEED_WORDS[words.language];
  const items = counted(found.items, nouns.item, words);
  const taken = found.taken.toLocaleString(words.language);
  return [
    ...(found.page === null ? [] : [sentence(foundOn(found.page))]),
    sentence(found.taken === 0 ? foundNothing(items) : holds(items, taken)),
    ...(found.others.length === 0 ? [] : [sentence(others)]),
    ...found.others.map(({ url, title }) => named(title ?? url, title === null ? [] : [url])),
  ];
}

function sampleFacts(
  { url, publishedAt, from, fault, characters, isKnown }: FeedSample,
  words: Words,
): readonly string[] {
  const { wouldTake, nouns, isKnown: knownLabel } = FEED_WORDS[words.language];
  return [
    dateLabel(publishedAt, words),
    from === null ? wouldTake.nothing : `${wouldTake[from]}, ${counted(characters, nouns.character, words)}`,
    ...(fault === null ? [] : [fault]),
    ...(isKnown ? [knownLabel] : []),
    ...(url === null ? [] : [url]),
  ];
}

function lead(text: string): FeedLine {
  return { kind: "lead", text };
}

function sentence(text: string): FeedLine {
  return { kind: "sentence", text };
}

function named(name: string, facts: readonly string[]): FeedLine {
  return { kind: "named", name, facts };
}
