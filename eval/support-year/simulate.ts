import { composeBriefing } from "../../src/app/daily/composing/compose-briefing.ts";
import { createFeed } from "../../src/app/feeds/create-feed.ts";
import type { RoundPart } from "../../src/app/routine/run-round.ts";
import { holdInMemory } from "../../src/testing/archive/hold-in-memory.ts";
import { seededRandom } from "../../src/testing/archive/seeded-random.ts";
import { openFeedWeb } from "../../src/testing/feeds/open-feed-web.ts";
import { fillArchive } from "../../src/testing/fill-archive.ts";
import { makeSchedule } from "../../src/testing/posting/make-schedule.ts";
import type { FakeMessage } from "../../src/testing/posting/open-fake-face.ts";
import type { Death } from "../../src/testing/posting/open-life.ts";
import { openWorld } from "../../src/testing/posting/open-world.ts";
import { expectedDates } from "./count-expected.ts";
import { inventFeeds } from "./invented-feeds.ts";
import { ZONES } from "./zones.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** Longer than a briefing is caught up. */
const AFTERMATH_HOURS = 8;
/** Shorter than that. */
const LONGEST_AWAY_HOURS = 4;
const HOURS_PER_CORRECTION = 12;
/** Of the schedules, one in so many has the news; the others' collection is empty, and their days are quiet. */
const QUIET_PER_NEWS = 7;

export interface YearSetting {
  /** ISO 8601 date-time. */
  readonly from: string;
  readonly days: number;
  readonly seed: number;
}

export interface YearOutcome {
  /** Briefings that were due, by schedule and date. */
  readonly expected: ReadonlySet<string>;
  /** Briefings all of whose messages stand. */
  readonly posted: ReadonlySet<string>;
  /** Messages that stand a second time. */
  readonly duplicates: number;
  readonly corrections: number;
  readonly crashes: number;
  /** Hours in which the face could not be reached, or answered nothing. */
  readonly badHours: number;
  readonly articles: number;
  /** Articles that were edited after they came. */
  readonly revised: number;
}

/**
 * A team's year, or a part of it, in a process: twenty schedules in as many zones, three feeds that fail and are edited, a process that is
 * killed at random nearly every hour, now and then a second one beside it, clocks that are wrong, and a face that is away for hours
 * or swallows its answers.
 */
export async function simulateYear({ from, days, seed }: YearSetting): Promise<YearOutcome> {
  const random = seededRandom(seed);
  const chance = (share: number): boolean => random() < share;
  const below = (limit: number): number => Math.floor(random() * limit);
  const desk = await fillArchive([]);
  const web = openFeedWeb();
  const archive = holdInMemory(desk.archive);
  const world = openWorld(
    { ...desk, ...web, archive },
    { start: from, compose: composeBriefing, pagesOf: ({ answer }) => 1 + Math.min(2, answer.quotes.length) },
  );
  const begin = world.now();
  const end = begin + days * 24 * HOUR_MS;
  const schedules = ZONES.map((zone, index) =>
    makeSchedule({
      ...zone,
      id: `zone${index}`,
      channel: `channel-${index}`,
      collections: [index % QUIET_PER_NEWS === 0 ? "coast" : "nothing"],
      setAt: new Date(begin).toISOString(),
    }),
  );
  for (const schedule of schedules) await world.keep(schedule);
  const feeds = inventFeeds(web, random);
  for (const url of feeds.urls) {
    const now = () => new Date(world.now());
    await createFeed({ ...desk, archive, now }, { url, title: null, collections: ["coast"], everyMinutes: 60 });
  }
  let crashes = 0;
  let badHours = 0;
  let awayHours = 0;
  for (let hour = 0; hour < days * 24 + AFTERMATH_HOURS; hour++) {
    const isAftermath = hour >= days * 24;
    feeds.pass(world.now());
    awayHours = awayHours === 0 && chance(0.01) ? 1 + below(LONGEST_AWAY_HOURS) : Math.max(0, awayHours - 1);
    const weather = isAftermath ? "fine" : awayHours > 0 ? "away" : chance(0.05) ? "stuttering" : "fine";
    world.face.setWeather(weather);
    if (weather !== "fine") badHours += 1;
    world.pass(begin + hour * HOUR_MS + below(50) * MINUTE_MS - world.now());
    const death: Death | null = chance(0.9) ? { effect: 1 + below(40), when: chance(0.5) ? "before" : "after" } : null;
    const clockAheadMs = chance(0.03) ? (below(180) - 90) * MINUTE_MS : 0;
    const postings: readonly RoundPart[] =
      hour % HOURS_PER_CORRECTION === 0 ? ["briefings", "corrections"] : ["briefings"];
    const rounds = await Promise.all([
      world.round({ death, clockAheadMs, parts: ["feeds", ...postings] }),
      chance(0.1) ? world.round({ parts: postings }) : null,
    ]);
    if (rounds[0] !== null) continue;
    crashes += 1;
    // The program is started again, and what the dead process held is free.
    world.pass(3 * MINUTE_MS);
    await world.round({ parts: postings });
  }
  const messages = world.face.messages();
  const articles = await archive.list(desk.guild);
  const revised = articles.filter(({ revisions }) => revisions.length > 1).length;
  await desk.close();
  const due = (since: number, until: number): ReadonlySet<string> =>
    new Set(
      schedules.flatMap((schedule) => expectedDates(schedule, since, until).map((date) => `${schedule.id}:${date}`)),
    );
  return {
    expected: due(begin, end),
    // What came due while the last were caught up is not looked at.
    posted: wholeBriefings(messages).difference(due(end, world.now() + HOUR_MS)),
    duplicates: countRepeated(messages.map(({ mark }) => mark)) + countRepeated(messages.flatMap(nameCorrections)),
    corrections: messages.filter(({ content }) => content.kind === "correction").length,
    crashes,
    badHours,
    articles: articles.length,
    revised,
  };
}

function countRepeated(names: readonly string[]): number {
  return names.length - new Set(names).size;
}

/** What a correction says, by the briefing that it corrects: the same may not be said twice, under whatever mark. */
function nameCorrections({ content, index }: FakeMessage): readonly string[] {
  if (content.kind !== "correction" || index > 0) return [];
  const said = content.answer.quotes.map(({ articleId, revision, start, exact }) => [
    articleId,
    revision,
    start,
    exact,
  ]);
  return [JSON.stringify([content.briefingId, said])];
}

function wholeBriefings(messages: readonly FakeMessage[]): Set<string> {
  const byBriefing = Map.groupBy(
    messages.filter(({ content }) => content.kind === "briefing"),
    ({ content: { answer } }) => `${answer.briefing?.schedule}:${answer.briefing?.date}`,
  );
  const whole = [...byBriefing].filter(([, all]) => {
    const [first] = all;
    const wanted = first === undefined ? 0 : 1 + Math.min(2, first.content.answer.quotes.length);
    return new Set(all.map(({ index }) => index)).size === wanted;
  });
  return new Set(whole.map(([name]) => name));
}
