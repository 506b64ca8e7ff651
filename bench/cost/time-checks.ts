import { readdir } from "node:fs/promises";
import type { Article } from "../../src/domain/article.ts";
import type { ClaimUnderCheck } from "../../src/grounding/checks/check.ts";
import { refuseClaim } from "../../src/grounding/checks/refuse-claim.ts";
import type { Statement } from "../../src/grounding/statement.ts";
import { segmentSentences } from "../../src/language/segment-sentences.ts";
import { captureFiles } from "../../src/testing/capture-files.ts";
import { makeArticle } from "../../src/testing/make-article.ts";
import { sampleClaims } from "./sample-claims.ts";

const SAMPLES = new URL("../../samples/articles/", import.meta.url);
const WARM_ROUNDS = 3;
const ROUNDS = 30;
/** What each round calls the places and people, so that nothing is known from the round before. */
const NAMES = ["Marrowby", "Tessel", "Oduya", "Okafor"];

interface Source {
  readonly article: Article;
  readonly text: string;
}

/** How many claims a second the checks judge, once they are warm, and how many of these they pass. */
export async function timeChecks(): Promise<{ readonly perSecond: number; readonly passed: number }> {
  const sources = await readSources();
  const claimsOf = (round: number) =>
    sampleClaims.map(({ text, rests }) => ({
      text: rename(text, round),
      quotes: rests.map((words) => findSentence(sources, words, round)),
    }));
  for (let round = 0; round < WARM_ROUNDS; round += 1) judge(claimsOf(round));
  const rounds = Array.from({ length: ROUNDS }, (_, round) => claimsOf(WARM_ROUNDS + round));
  const startMs = performance.now();
  const passed = rounds.reduce((sum, claims) => sum + judge(claims), 0);
  const spentMs = performance.now() - startMs;
  const count = ROUNDS * sampleClaims.length;
  return { perSecond: (count / spentMs) * 1_000, passed: passed / count };
}

const judge = (claims: readonly ClaimUnderCheck[]): number =>
  claims.filter((claim) => refuseClaim(claim).length === 0).length;

async function readSources(): Promise<readonly Source[]> {
  const files = (await readdir(SAMPLES)).map((name) => new URL(name, SAMPLES));
  return (await captureFiles(files)).map(({ text, metadata }, index) => ({
    article: makeArticle({ id: `a${index}`, ...metadata }),
    text,
  }));
}

function rename(text: string, round: number): string {
  const syllables = ["ba", "do", "ke", "lu", "mi", "no", "ra", "ti"];
  const ending = [...round.toString(8)].map((digit) => syllables[Number(digit)]).join("");
  return NAMES.reduce((renamed, name) => renamed.replaceAll(name, `${name}${ending}`), text);
}

/** The sentence in which words stand, in a text of its own for the round. @throws {Error} where they stand nowhere */
function findSentence(sources: readonly Source[], words: string, round: number): Statement {
  for (const { article, text: original } of sources) {
    if (!original.includes(words)) continue;
    const text = rename(original, round);
    const at = text.indexOf(words);
    const span = segmentSentences(text, "en").find(({ start, end }) => start <= at && at < end);
    if (span !== undefined)
      return { article, source: { articleId: article.id, revision: article.revision, text }, span };
  }
  throw new Error(`no sample article says: ${words}`);
}
