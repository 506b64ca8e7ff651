import { accidents } from "../../eval/support-stories/accidents.ts";
import { affairs } from "../../eval/support-stories/affairs.ts";
import { inventNews } from "../../eval/support-stories/invent-news.ts";
import { seededRandom } from "../../src/testing/archive/seeded-random.ts";
import { inventProse } from "./invent-prose.ts";

/** An article of one of the papers. */
export interface PaperArticle {
  /** From 0. */
  readonly paper: number;
  /** On the paper's server. */
  readonly path: string;
  readonly title: string;
  readonly publisher: string;
  /** Milliseconds since 1970. */
  readonly publishedAt: number;
  /** How it begins. */
  readonly summary: string;
  readonly text: string;
}

export interface InventedMorning {
  readonly papers: number;
  /** What was published until the evening, in the order of publishing. */
  readonly archived: readonly PaperArticle[];
  /** What the papers published since; so many each. */
  readonly fresh: readonly PaperArticle[];
  /** Milliseconds since 1970. */
  readonly evening: number;
  readonly morning: number;
}

/** What a paper publishes in ten days, and in the last night. */
const ARTICLES_A_PAPER = 50;
const FRESH_A_PAPER = 3;

/** How many articles an event comes to, told by all who tell it on all days; the first days, which follow no others, have fewer. */
const ARTICLES_AN_EVENT = 6.2;
const DAYS = 10;
const SPARE_DAYS = 4;

const SENTENCES = { least: 14, more: 14 };
const MS_PER_MINUTE = 60_000;

/** Invents ten days of papers, the same each time. A paper for each 50 articles. @param articles in the archive, from 100 */
export function inventMorning(articles: number): InventedMorning {
  const papers = Math.floor(articles / ARTICLES_A_PAPER);
  const count = articles + papers * FRESH_A_PAPER;
  const news = inventNews({
    kinds: [...accidents, ...affairs],
    seed: 15,
    days: DAYS + SPARE_DAYS,
    eventsADay: Math.ceil(count / (DAYS * ARTICLES_AN_EVENT)),
  })
    .toSorted((a, b) => a.publishedAt - b.publishedAt || (a.id < b.id ? -1 : 1))
    .slice(0, count);
  if (news.length < count) throw new RangeError(`only ${news.length} articles were invented`);
  const bodies = new Map<string, string>();
  const random = seededRandom(16);
  const inventBody = (voice: string): string => {
    const body = bodies.get(voice) ?? inventProse(SENTENCES.least + Math.floor(random() * SENTENCES.more), random);
    bodies.set(voice, body);
    return body;
  };
  const all = news.map(({ title, lead, voice, publishedAt }, index): PaperArticle => {
    // In turns, so that each has as many, and papers that tell one event are different ones.
    const paper = index % papers;
    return {
      paper,
      path: `/news/${index}`,
      title,
      publisher: `Paper ${paper + 1}`,
      publishedAt,
      summary: lead,
      text: `${lead}\n\n${inventBody(voice)}`,
    };
  });
  const archived = all.slice(0, articles);
  const after = (last: PaperArticle | undefined): number => (last?.publishedAt ?? 0) + MS_PER_MINUTE;
  return {
    papers,
    archived,
    fresh: all.slice(articles),
    evening: after(archived.at(-1)),
    morning: after(all.at(-1)),
  };
}
