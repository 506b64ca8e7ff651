import type { Script } from "../../src/testing/model/chat-call.ts";

const CLAIMS = 6;
const PIECE_LENGTH = 24;
/** About 1,500 characters a second, as a fast server writes. */
const PIECE_DELAY_MS = 15;
const FIRST_DELAY_MS = 100;

/** A model that restates sentences which it was given, word for word, at the pace of a fast server. */
export const restate: Script = ({ messages }) => {
  const sentences = messages
    .flatMap(({ content }) => [...content.matchAll(/^\[(s\d+)\] (.+)$/gmu)])
    .map(([, id = "", text = ""]) => ({ text, sentences: [id] }))
    .filter(({ text }) => text.length <= 300);
  const step = Math.max(1, Math.floor(sentences.length / CLAIMS));
  const claims = sentences.filter((_, index) => index % step === 0).slice(0, CLAIMS);
  return {
    kind: "stream",
    pieces: JSON.stringify({ claims }).match(new RegExp(`[\\s\\S]{1,${PIECE_LENGTH}}`, "gu")) ?? [],
    delayMs: FIRST_DELAY_MS,
    pieceDelayMs: PIECE_DELAY_MS,
  };
};
