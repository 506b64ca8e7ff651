import { readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { z } from "zod";
import { canonicalize } from "../../src/capture/canonicalize.ts";
import { UserError } from "../../src/errors.ts";
import type { Statement } from "../../src/grounding/statement.ts";
import { segmentSentences } from "../../src/language/segment-sentences.ts";
import { readJsonl } from "../support/read-jsonl.ts";
import { type PlacedSentences, placeSentences } from "../support-retrieval/place-sentences.ts";
import { toArticle } from "./to-article.ts";

const claimRow = z.object({ claim: z.string(), evidence: z.array(z.string()), label: z.string() });
const summaryRow = z.object({
  doc: z.string(),
  summary: z.string(),
  label: z.int(),
  edit_types: z.array(z.string()),
});
const rowSchema = z.union([claimRow, summaryRow]);
type Row = z.infer<typeof rowSchema>;

/** A text beside all sentences it might rest on, and whether people found that they bear it out. */
export interface SupportCase {
  /** Each sentence is judged by itself. */
  readonly sentences: readonly string[];
  readonly candidates: readonly Statement[];
  readonly isSupported: boolean;
  /** How the text was falsified, where the data set names it. */
  readonly kinds: readonly string[];
}

export interface SupportSet {
  /** The file's name without its ending. */
  readonly name: string;
  readonly cases: readonly SupportCase[];
}

/** "(meta data) TITLE: …": what a captured page says about itself. */
const META = /^\(meta data\) (\p{Lu}[\p{Lu} ]*): (.*)$/su;

function toStatements(page: PlacedSentences, facts: ReadonlyMap<string, string>, index: number): readonly Statement[] {
  const article = toArticle(`row ${index}`, page.text, facts);
  const source = { articleId: article.id, revision: article.revision, text: page.text };
  return page.spans.filter(({ start, end }) => end > start).map((span) => ({ article, source, span }));
}

function toCase(row: Row, index: number): SupportCase {
  if ("claim" in row) {
    const facts = new Map(
      row.evidence.flatMap((line) => {
        const [, name, value] = META.exec(line) ?? [];
        return name === undefined || value === undefined ? [] : [[name, value] as const];
      }),
    );
    const page = placeSentences(row.evidence.filter((line) => !META.test(line)));
    return {
      // A claim is one sentence, however many full stops stand in it.
      sentences: [canonicalize(row.claim)],
      candidates: toStatements(page, facts, index),
      isSupported: row.label === "supported",
      kinds: [],
    };
  }
  const text = canonicalize(row.doc);
  const summary = canonicalize(row.summary);
  const page = { text, spans: segmentSentences(text, "en") };
  return {
    sentences: segmentSentences(summary, "en").map(({ start, end }) => summary.slice(start, end)),
    candidates: toStatements(page, new Map(), index),
    isSupported: row.label === 1,
    kinds: row.edit_types,
  };
}

async function listFolder(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (cause) {
    throw new UserError(`The folder ${folder} cannot be read. Give the folder that holds it with --data.`, { cause });
  }
}

/**
 * Reads every data set of claims or edited summaries with their sources.
 * @throws {UserError} where there is none, or one is not of a known shape
 */
export async function readSupportSets(dataDir: string): Promise<readonly SupportSet[]> {
  const folder = join(dataDir, "support");
  const names = (await listFolder(folder)).filter((name) => name.endsWith(".jsonl")).sort();
  if (names.length === 0) throw new UserError(`The folder ${folder} holds no data set.`);
  return Promise.all(
    names.map(async (name) => ({
      name: basename(name, ".jsonl"),
      cases: (await readJsonl(join(folder, name), rowSchema)).map(toCase),
    })),
  );
}
