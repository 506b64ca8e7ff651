import { readdir } from "node:fs/promises";
import { clusterStories } from "../src/briefing/stories/cluster-stories.ts";
import { analyse } from "../src/language/analyse.ts";
import { captureFiles } from "../src/testing/capture-files.ts";
import type { Evaluation } from "./evaluation.ts";
import { accidents } from "./support-stories/accidents.ts";
import { affairs } from "./support-stories/affairs.ts";
import type { EventKind } from "./support-stories/event-kind.ts";
import { type InventedArticle, inventNews } from "./support-stories/invent-news.ts";
import { scorePairs } from "./support-stories/score-pairs.ts";

type Figures = Readonly<Record<string, number>>;
type Groups = ReadonlyMap<string, string>;

const KINDS = [...accidents, ...affairs];
const HALVES: Readonly<Record<string, readonly EventKind[]>> = {
  "even kinds": KINDS.filter((_, index) => index % 2 === 0),
  "odd kinds": KINDS.filter((_, index) => index % 2 === 1),
};
const SEEDS = [11, 12, 13];
/** A week in which ten events a day are of few kinds: look-alikes are far commoner than in any paper. */
const WEEK = { days: 7, eventsADay: 10 };
/** About ten thousand articles. */
const LARGE = { days: 7, eventsADay: 230 };

const SAMPLES = new URL("../samples/articles/", import.meta.url);

/** The dated articles of the sample archive, which all tell of one stormy night. */
async function readSamples(): Promise<readonly InventedArticle[]> {
  const names = await readdir(SAMPLES);
  const captured = await captureFiles(names.map((name) => new URL(name, SAMPLES)));
  return captured.flatMap(({ metadata, text }, index): readonly InventedArticle[] => {
    const { title, publisher, language, publishedAt } = metadata;
    if (publishedAt === null) return [];
    const id = `sample ${index}`;
    const when = Date.parse(publishedAt);
    const event = { event: "storm", family: "storm" };
    return [{ id, voice: id, publisher, publishedAt: when, title, lead: text.slice(0, 1_000), language, ...event }];
  });
}

/** By article, the number of the cluster it is put into. */
async function groupByStory(articles: readonly InventedArticle[]): Promise<Groups> {
  const clusters = await clusterStories(articles);
  return new Map(clusters.flatMap((cluster, index) => cluster.map(({ id }) => [id, String(index)] as const)));
}

/** The plainest method: articles whose titles have half of their words in common, one after the other. */
function groupByTitle(articles: readonly InventedArticle[]): Groups {
  const groups: { readonly terms: ReadonlySet<string>; readonly name: string }[] = [];
  return new Map(
    articles.map(({ id, title }) => {
      const terms = new Set(analyse(title, "en").map(({ term }) => term));
      const known = groups.find((group) => group.terms.intersection(terms).size * 2 >= terms.size);
      groups.push({ terms, name: known?.name ?? id });
      return [id, known?.name ?? id];
    }),
  );
}

/** One article of each voice: pairs of copies would flatter any method. */
function score(articles: readonly InventedArticle[], given: Groups): Figures {
  const own = articles.filter(({ id, voice }) => id === voice);
  const among = (some: readonly InventedArticle[], truthOf: (article: InventedArticle) => string) =>
    scorePairs(new Map(some.map((article) => [article.id, truthOf(article)])), given);
  const { precision, recall, f1 } = among(own, ({ event }) => event);
  const looksAlike = [...Map.groupBy(own, ({ family }) => family).values()]
    .filter((family) => new Set(family.map(({ event }) => event)).size > 1)
    .flat();
  const copies = articles.filter(({ id, voice }) => id !== voice);
  return {
    precision,
    recall,
    F1: f1,
    "look-alikes precision": among(looksAlike, ({ event }) => event).precision,
    "copies with their original":
      copies.filter(({ id, voice }) => given.get(id) === given.get(voice)).length / copies.length,
  };
}

function meanOf(figures: readonly Figures[]): Figures {
  const names = Object.keys(figures[0] ?? {});
  return Object.fromEntries(
    names.map((name) => [name, figures.reduce((sum, each) => sum + (each[name] ?? 0), 0) / figures.length]),
  );
}

const label = (figures: Figures, what: string): Figures =>
  Object.fromEntries(Object.entries(figures).map(([name, value]) => [`${name}${what}`, value]));

/** Whether articles on one event are put together, by pairs, and those on events that look alike are not. */
export const stories: Evaluation = {
  name: "stories",
  description: "clusters of invented articles against the events they tell of",
  async run() {
    let [metrics, baselines]: [Figures, Figures] = [{}, {}];
    let rows = 0;
    for (const [half, kinds] of Object.entries(HALVES)) {
      const sets = SEEDS.map((seed) => inventNews({ kinds, seed, ...WEEK }));
      const ours: Figures[] = [];
      for (const set of sets) ours.push(score(set, await groupByStory(set)));
      metrics = { ...metrics, ...label(meanOf(ours), `, ${half}`) };
      baselines = { ...baselines, ...label(meanOf(sets.map((set) => score(set, groupByTitle(set)))), `, ${half}`) };
      rows += sets.flat().length;
    }
    const samples = await readSamples();
    const together = scorePairs(new Map(samples.map(({ id, event }) => [id, event])), await groupByStory(samples));
    const large = inventNews({ kinds: KINDS, seed: 14, ...LARGE });
    const start = performance.now();
    const groups = await groupByStory(large);
    const largeMs = performance.now() - start;
    return {
      name: "stories",
      rows,
      metrics: {
        ...metrics,
        "recall, sample archive": together.recall,
        ...label(score(large, groups), ", one large week"),
        "large week: articles": large.length,
        "large week: ms": largeMs,
      },
      baselines,
    };
  },
};
