import { createRequire } from "node:module";
import type { ItemToken, ItsFunction, PartOfSpeech, WinkMethods } from "wink-nlp";
import type { Span } from "../domain/span.ts";

/** A word or a punctuation mark of an English text with its part of speech. */
export interface TaggedWord {
  /** As it stands in the text. */
  readonly text: string;
  /** Dictionary form, lower case: "struck" is "strike". */
  readonly lemma: string;
  /** Universal part of speech (https://universaldependencies.org/u/pos/). */
  readonly pos: PartOfSpeech;
  readonly span: Span;
}

let tagger: WinkMethods | undefined;

/** Loaded with the first text that is tagged: it takes a third of a second, which most commands need not wait for. */
function loadTagger(): WinkMethods {
  const require = createRequire(import.meta.url);
  tagger ??= require("wink-nlp")(require("wink-eng-lite-web-model"), ["pos"]) as WinkMethods;
  return tagger;
}

/** Memory for the texts tagged last: the checks of a claim read the same sentences. */
const MAX_REMEMBERED = 500;
const remembered = new Map<string, readonly TaggedWord[]>();

/**
 * Reads an English text into words with their parts of speech and dictionary forms (winkNLP's English lite model, about 95 %
 * of tags right in news). "Didn't" is two words, "did" and "n't".
 */
export function tagWords(text: string): readonly TaggedWord[] {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const { readDoc, its } = loadTagger();
  // winkNLP types this one too narrowly, and has no lemma for "cannot".
  const lemma = its.lemma as unknown as ItsFunction<string | undefined>;
  const words: TaggedWord[] = [];
  let at = 0;
  readDoc(text)
    .tokens()
    .each((token: ItemToken) => {
      const written = token.out();
      const start = text.indexOf(written, at);
      if (start === -1) throw new Error(`the tagger returned ${JSON.stringify(written)}, which the text does not hold`);
      at = start + written.length;
      const pos = token.out(its.pos) as PartOfSpeech;
      if (pos !== "SPACE")
        words.push({
          text: written,
          lemma: (token.out(lemma) ?? written).toLowerCase(),
          pos,
          span: { start, end: at },
        });
    });
  if (remembered.size >= MAX_REMEMBERED) remembered.clear();
  remembered.set(text, words);
  return words;
}
