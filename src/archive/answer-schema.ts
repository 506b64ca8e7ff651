import { z } from "zod";
import { type Answer, type Claim, NOTE_KINDS, type Note, type RejectedClaim, type Searched } from "../domain/answer.ts";
import { type BriefedStory, type Briefing, CHANGE_KINDS, type Change } from "../domain/briefing.ts";
import type { Asked, KeptAnswer, ModelRun } from "../domain/kept-answer.ts";
import type { Quote } from "../domain/quote.ts";
import { articleSchema } from "./article-schema.ts";

/** A strict object with a check for every field of `T`, the optional ones too: a field that is new in the domain must come here. */
const strict =
  <T>() =>
  <Shape extends { [K in keyof T]-?: z.ZodType<T[K]> }>(shape: Shape) =>
    z.strictObject(shape);

const count = z.int().nonnegative();
const quoteNumber = z.int().positive();

const claim = strict<Claim>()({
  text: z.string().min(1),
  citations: z.array(quoteNumber).min(1),
  role: z.literal("bottom line").exactOptional(),
  section: z.string().exactOptional(),
  date: z.string().exactOptional(),
});

const quote = strict<Quote & { readonly n: number }>()({
  n: quoteNumber,
  articleId: z.string().min(1),
  revision: z.string().min(1),
  start: count,
  end: z.int().positive(),
  exact: z.string().min(1),
  prefix: z.string(),
  suffix: z.string(),
});

const note = strict<Note>()({
  kind: z.enum(NOTE_KINDS),
  text: z.string(),
  quotes: z.array(quoteNumber).exactOptional(),
});

const searched = strict<Searched>()({
  articles: count,
  passages: count,
  window: z.strictObject({ since: z.string().nullable(), until: z.string().nullable() }).nullable(),
  terms: z.array(z.string()),
});

const briefing = strict<Briefing>()({
  schedule: z.string().min(1).nullable(),
  isCorrection: z.boolean().default(false),
  date: z.iso.date(),
  window: z.strictObject({ since: z.iso.datetime(), until: z.iso.datetime() }),
  stories: z.array(
    strict<BriefedStory>()({
      id: z.string().min(1),
      title: z.string(),
      articleIds: z.array(z.string().min(1)).min(1),
      voices: z.int().positive(),
      isNew: z.boolean(),
      quotes: z.array(quoteNumber),
    }),
  ),
  changes: z.array(
    strict<Change>()({ kind: z.enum(CHANGE_KINDS), text: z.string().min(1), quotes: z.array(quoteNumber) }),
  ),
  changesSince: z.iso.datetime().nullable(),
  articles: count,
  untold: count,
  undated: z.strictObject({ articleIds: z.array(z.string()), titles: z.array(z.string()), total: count }),
  feeds: z.strictObject({
    total: count,
    failed: z.array(z.strictObject({ title: z.string(), reason: z.string() })),
  }),
});

const answer = strict<Omit<Answer, "quotes"> & { readonly quotes: readonly z.infer<typeof quote>[] }>()({
  kind: z.enum(["answer", "abstention"]),
  question: z.string(),
  mode: z.enum(["extractive", "model"]),
  model: z.string().nullable(),
  asOf: z.iso.datetime({ offset: true }),
  claims: z.array(claim),
  quotes: z.array(quote),
  articles: z.array(articleSchema),
  notes: z.array(note),
  rejected: z.array(strict<RejectedClaim>()({ text: z.string(), reason: z.string() })),
  searched,
  briefing: briefing.exactOptional(),
});

const run = strict<ModelRun>()({
  promptTokens: count,
  cachedTokens: count,
  completionTokens: count,
  isEstimated: z.boolean(),
  cost: z.number().nonnegative().nullable(),
  calls: count,
  firstClaimMs: z.number().nonnegative().nullable(),
  totalMs: z.number().nonnegative(),
  wholeArticleTokens: count,
});

const asked = strict<Asked>()({
  user: z.string().min(1),
  channel: z.string().min(1).nullable(),
  isPrivate: z.boolean(),
});

/** A kept answer's record as it stands in storage. Its quotes carry no brand: what is stored proves nothing about its source. */
export const keptAnswerSchema = strict<
  Omit<KeptAnswer, "answer" | "withheld"> & { readonly answer: z.infer<typeof answer> }
>()({
  id: z.string().min(1),
  command: z.string().min(1),
  // What was kept before these were has neither.
  asked: asked.nullable().default(null),
  scope: z.array(z.string()).min(1).nullable().default(null),
  follows: z.string().nullable(),
  answer,
  run: run.nullable(),
});
