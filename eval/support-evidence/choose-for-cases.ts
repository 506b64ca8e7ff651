import { chooseEvidence } from "../../src/app/answering/choose-evidence.ts";
import { type Found, gather } from "../../src/app/answering/gather.ts";
import { checkInProcess } from "../../src/app/checking/check-in-process.ts";
import type { Span } from "../../src/domain/span.ts";
import { loadTokenCounter } from "../../src/model/load-token-counter.ts";
import { createVerbatimCheck } from "../support-retrieval/create-verbatim-check.ts";
import { withArchive } from "../support-retrieval/with-archive.ts";
import type { EvidenceCase, EvidenceSet } from "./read-cases.ts";

const NOW = () => new Date("2026-01-01T00:00:00Z");
const PLACE = { channel: null, settingsChannel: null, isPrivate: false, timeZone: "UTC" };
/** As `app/ask.ts` and the default of `MODEL_EVIDENCE_TOKENS` have them. */
const LEAST_SHARE = 0.6;
const MAX_TOKENS = 6_000;

/** What a way of choosing gave for a case. */
export interface Choice {
  readonly tokens: number;
  /** Of the sentences of the annotator it agrees with best, the share that it holds: 0 to 1. */
  readonly kept: number;
}

export interface CaseOutcome {
  /** Even or odd, of the row: parameters are chosen on the even ones. */
  readonly isEven: boolean;
  /** By way: "evidence" is the program's. */
  readonly choices: Readonly<Record<string, Choice>>;
}

/** The number of passages of the plain ways. */
const PASSAGES = [1, 3, 5, 8];

/** Chooses the evidence for every question of a set out of an archive of all its documents, and in plain ways beside. */
export async function chooseForCases({ documents, cases }: EvidenceSet) {
  const countTokens = await loadTokenCounter();
  return withArchive(documents, async ({ archive, guild, documentIds }) => {
    const verbatim = createVerbatimCheck(archive, guild);
    const outcomes: CaseOutcome[] = [];
    const context = {
      archive,
      checker: checkInProcess(),
      guild,
      signal: new AbortController().signal,
      now: NOW,
      place: PLACE,
    };
    for (const [index, each] of cases.entries()) {
      if (each.golds.length === 0) continue;
      const seen: { found?: Found } = {};
      const gathered = await gather(context, { question: each.question }, (found) => {
        seen.found = found;
        return { kind: "answer", selected: [] };
      });
      const { sentences, byId } = chooseEvidence(gathered.rank(), {
        maxTokens: MAX_TOKENS,
        countTokens,
        leastShare: LEAST_SHARE,
      });
      const statements = [...byId.values()];
      for (const { article, span } of statements)
        await verbatim.check({ articleId: article.id, revision: article.revision }, [span]);
      const isOwn = (articleId: string) => documentIds.get(articleId)?.includes(each.documentId) ?? false;
      const own = statements.filter(({ article }) => isOwn(article.id)).map(({ span }) => span);
      const texts = seen.found?.texts ?? new Map<string, string>();
      const whole = [...new Set(statements.map(({ article }) => article.id))];
      const passages = seen.found?.retrieval.passages.map(({ passage }) => passage) ?? [];
      const firstPassages = (count: number): Choice => {
        const first = passages.slice(0, count);
        const tokens = first.map(({ articleId, span }) =>
          countTokens(texts.get(articleId)?.slice(span.start, span.end) ?? ""),
        );
        const spans = first.filter(({ articleId }) => isOwn(articleId)).map(({ span }) => span);
        return { tokens: sum(tokens), kept: keptOf(each, spans) };
      };
      outcomes.push({
        isEven: index % 2 === 0,
        choices: {
          evidence: { tokens: sum(sentences.map(({ text }) => countTokens(text))), kept: keptOf(each, own) },
          "whole articles of the evidence": {
            tokens: sum(whole.map((id) => countTokens(texts.get(id) ?? ""))),
            kept: whole.some(isOwn) ? 1 : 0,
          },
          ...Object.fromEntries(PASSAGES.map((count) => [`first ${count} passages`, firstPassages(count)])),
        },
      });
    }
    return { outcomes, verbatim: verbatim.share() };
  });
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** A sentence is held where the spans hold more than half of it. */
function keptOf({ golds }: EvidenceCase, spans: readonly Span[]): number {
  const held = (place: Span): boolean =>
    sum(spans.map((span) => Math.max(0, Math.min(place.end, span.end) - Math.max(place.start, span.start)))) >
    0.5 * (place.end - place.start);
  return Math.max(...golds.map((gold) => gold.filter(held).length / gold.length));
}
