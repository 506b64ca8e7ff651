import type { StoryArticle } from "../../src/briefing/stories/story-article.ts";
import { seededRandom } from "../../src/testing/archive/seeded-random.ts";
import type { EventKind } from "./event-kind.ts";
import { inventSlots, pick, type Slots } from "./invent-slots.ts";

/** An invented article, with the event that it tells of. */
export interface InventedArticle extends StoryArticle {
  readonly event: string;
  /** Events made to look like this one share some of its names and numbers. */
  readonly family: string;
}

export interface InventedNews {
  readonly kinds: readonly EventKind[];
  readonly seed: number;
  readonly days: number;
  readonly eventsADay: number;
}

const START = Date.parse("2026-03-02T00:00:00Z");
const MS_PER_HOUR = 3_600_000;
const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const PUBLISHERS = [
  "Harbour Post",
  "Coast Gazette",
  "Morning Echo",
  "Ellmark Courier",
  "The Examiner",
  "Radio Norland",
];
/** How likely an event looks like one of the days before; how likely it is told of again on each of the next days. */
const LOOK_ALIKE = 0.4;
const LATER = [0.5, 0.25];
/** How likely an article is copied by others. */
const COPIED = 0.3;
/** How likely a feed gives one sentence alone. */
const SUMMARY = 0.3;
/** What look-alikes may share, beside the kind of event. */
const SHARED: readonly (keyof Slots)[] = ["region", "company", "official", "n", "m"];

interface Event {
  readonly id: string;
  readonly family: string;
  readonly kind: EventKind;
  readonly day: number;
  readonly slots: Slots;
}

/**
 * Invents what feeds bring in some days: events, each told by one to six publishers in their own words and taken up again on later
 * days; copies of an article under other names; and events that look alike and are others.
 */
export function inventNews({ kinds, seed, days, eventsADay }: InventedNews): readonly InventedArticle[] {
  const random = seededRandom(seed);
  const events: Event[] = [];
  for (let day = 0; day < days; day++)
    for (let i = 0; i < eventsADay; i++) events.push(inventEvent(random, { kinds, day, events }));
  return events.flatMap((event) => [
    ...tellEvent(random, event, 0),
    ...LATER.flatMap((chance, index) => (random() < chance ? tellEvent(random, event, index + 1) : [])),
  ]);
}

function inventEvent(
  random: () => number,
  {
    kinds,
    day,
    events,
  }: { readonly kinds: readonly EventKind[]; readonly day: number; readonly events: readonly Event[] },
): Event {
  const id = `e${events.length}`;
  const recent = events.filter((event) => day - event.day <= 2);
  const own = inventSlots(random);
  if (recent.length === 0 || random() > LOOK_ALIKE)
    return { id, family: id, kind: pick(random, kinds), day, slots: own };
  const { family, kind, slots } = pick(random, recent);
  const shared = pick(random, SHARED);
  return { id, family, kind, day, slots: { ...own, [shared]: slots[shared] } };
}

function tellEvent(random: () => number, event: Event, daysLater: number): readonly InventedArticle[] {
  const { kind, day } = event;
  const { titles, facts } = daysLater === 0 ? kind : kind.later;
  const voices = 1 + Math.floor(random() ** 2 * PUBLISHERS.length);
  const publishers = shuffle(random, PUBLISHERS);
  const weekday = WEEKDAYS[day % WEEKDAYS.length] ?? "";
  const fill = (text: string) =>
    text.replaceAll(/\{(\w+)\}/g, (_, slot: string) => (slot === "day" ? weekday : event.slots[slot as keyof Slots]));
  return publishers.slice(0, voices).flatMap((publisher, index): readonly InventedArticle[] => {
    const id = `${event.id}-${daysLater}-${index}`;
    const [first, ...others] = facts;
    const count = random() < SUMMARY ? 0 : 1 + Math.floor(random() * others.length);
    const told = [first ?? [], ...shuffle(random, others).slice(0, count)];
    const recalled = daysLater > 0 && random() < 0.6 ? [pick(random, kind.facts[0] ?? [])] : [];
    // Each publisher has words of its own, as long as there are any.
    const lead = [...told.map((wordings) => wordings[index % wordings.length] ?? ""), ...recalled].map(fill).join(" ");
    const article: InventedArticle = {
      id,
      voice: id,
      publisher,
      publishedAt: START + (24 * (day + daysLater) + 6 + Math.floor(random() * 16)) * MS_PER_HOUR,
      title: fill(titles[(index + daysLater) % titles.length] ?? ""),
      lead,
      language: "en",
      event: event.id,
      family: event.family,
    };
    const copies = random() < COPIED ? publishers.slice(voices, voices + 2) : [];
    return [
      article,
      ...copies.map((name, copy) => ({
        ...article,
        id: `${id}-copy${copy}`,
        publisher: name,
        publishedAt: article.publishedAt + MS_PER_HOUR,
        title: fill(pick(random, titles)),
        lead: `${name}. ${lead}`,
      })),
    ];
  });
}

function shuffle<T>(random: () => number, items: readonly T[]): readonly T[] {
  return items
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
