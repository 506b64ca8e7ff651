import { join } from "node:path";
import { z } from "zod";
import { canonicalize } from "../../src/capture/canonicalize.ts";
import type { Span } from "../../src/domain/span.ts";
import { isHeading } from "../../src/language/is-heading.ts";
import { readJsonl } from "../support/read-jsonl.ts";
import { type PlacedSentences, placeSentences } from "../support-retrieval/place-sentences.ts";
import type { Document } from "../support-retrieval/with-archive.ts";

/** A question with what an answer to it must rest on. */
export interface EvidenceCase {
  readonly question: string;
  /** The document that answers. */
  readonly documentId: string;
  /** By annotator, the places of the sentences that answer together. */
  readonly golds: readonly (readonly Span[])[];
}

export interface EvidenceSet {
  readonly documents: readonly Document[];
  readonly cases: readonly EvidenceCase[];
}

const clapnqRow = z.object({
  input: z.string(),
  passages: z.array(z.object({ title: z.string(), sentences: z.array(z.string()) })).min(1),
  output: z.array(z.object({ selected_sentences: z.array(z.string()) })).min(1),
});
const wiceRow = z.object({
  claim: z.string(),
  evidence: z.array(z.string()),
  supporting_sentences: z.array(z.array(z.int())),
});

/** The places of numbered sentences. Headings, dates and titles are left out: a model is told them with each article. */
function placesOf({ text, spans }: PlacedSentences, numbers: readonly number[]): readonly Span[] {
  return numbers
    .flatMap((number) => spans[number] ?? [])
    .filter((span) => span.end > span.start && !isHeading(text, span));
}

/** Questions, with all passages of the answerable and the unanswerable ones. */
export async function readClapnq(dataDir: string): Promise<EvidenceSet> {
  const folder = join(dataDir, "clapnq");
  const answerable = await readJsonl(join(folder, "answerable.jsonl"), clapnqRow);
  const rows = [...answerable, ...(await readJsonl(join(folder, "unanswerable.jsonl"), clapnqRow))];
  const passages = rows.flatMap(({ passages: [passage] }) => passage ?? []);
  const pages = passages.map(({ sentences }) => placeSentences(sentences));
  return {
    documents: pages.map(({ text }, index) => ({ id: String(index), title: passages[index]?.title ?? null, text })),
    cases: answerable.flatMap(({ input, output }, index) => {
      const [page, sentences = []] = [pages[index], passages[index]?.sentences];
      if (page === undefined) return [];
      const golds = output.map(({ selected_sentences: selected }) =>
        placesOf(
          page,
          selected.map((sentence) => sentences.indexOf(sentence)),
        ),
      );
      return [{ question: input, documentId: String(index), golds: golds.filter(({ length }) => length > 0) }];
    }),
  };
}

/** Claims as questions, with all the pages that they cite; a page cited by several is one document. */
export async function readWice(dataDir: string): Promise<EvidenceSet> {
  const rows = await readJsonl(join(dataDir, "support", "wice.jsonl"), wiceRow);
  const pages = rows.map(({ evidence }) => placeSentences(evidence));
  const ids = new Map<string, string>();
  for (const [index, { text }] of pages.entries()) if (!ids.has(text)) ids.set(text, String(index));
  return {
    documents: [...ids].map(([text, id]) => ({ id, title: null, text })),
    cases: rows.flatMap(({ claim, supporting_sentences: sets }, index) => {
      const page = pages[index];
      const documentId = ids.get(page?.text ?? "");
      if (page === undefined || documentId === undefined) return [];
      const golds = sets.map((numbers) => placesOf(page, numbers)).filter(({ length }) => length > 0);
      return [{ question: canonicalize(claim), documentId, golds }];
    }),
  };
}
