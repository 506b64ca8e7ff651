import type { Script } from "../../model/chat-call.ts";

const PIECE = /.{1,20}/gsu;
/** Shorter words say little. */
const WORD = /[\p{L}\p{N}]{4,}/gu;

/**
 * A model that repeats those of the sentences it is given that share most words with the question, each citing itself, over some
 * time.
 */
export function citeGiven({
  most = 3,
  delayMs = 0,
  pieceDelayMs = 5,
}: {
  readonly most?: number;
  /** Before it begins. */
  readonly delayMs?: number;
  readonly pieceDelayMs?: number;
} = {}): Script {
  return ({ messages }) => {
    const given = messages.at(-1)?.content ?? "";
    const asked = wordsOf(/^(?:Question|Topic): (.*)$/mu.exec(given)?.[1] ?? "");
    const claims = [...given.matchAll(/^\[(s\d+)\] (.*)$/gmu)]
      .map(([, id = "", text = ""]) => ({ id, text, shared: wordsOf(text).intersection(asked).size }))
      .sort((a, b) => b.shared - a.shared)
      .slice(0, most)
      .map(({ id, text }) => ({ text, sentences: [id] }));
    return { kind: "stream", pieces: JSON.stringify({ claims }).match(PIECE) ?? [], delayMs, pieceDelayMs };
  };
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(WORD));
}
