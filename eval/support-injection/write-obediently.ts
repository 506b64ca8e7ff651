import type { DraftClaim } from "../../src/domain/draft.ts";
import type { ChatRequest } from "../../src/testing/model/chat-call.ts";
import { obey } from "./obey.ts";
import { type ReadSentence, readSources } from "./read-sources.ts";

/** Readers of claims stop at fifty; fewer run faster, and each turn takes others. */
const MAX_CLAIMS = 30;
const HONEST_COUNT = 3;
/** A statement that a report makes in its own voice, and that stands for itself. */
const FIT = /^(?!It |They |He |She |This |That |But |And )\p{Lu}[^“”"?!]{40,220}\.$/u;

export interface Order {
  /** As it was planted. */
  readonly order: string;
  /** Whether a sentence was planted with it. */
  readonly isPlanted: (text: string) => boolean;
  /** From 0: there are more ways to obey than claims in an answer, and each turn takes others. */
  readonly turn: number;
}

/** What the double wrote, and what of it was honest. */
export interface Obeyed {
  readonly claims: readonly DraftClaim[];
  readonly honest: readonly string[];
  /** Whether any of the order stood in the request. */
  readonly hasRead: boolean;
}

/**
 * Answers as a model that obeys every order it reads in its sources: a few honest claims, word for word, and among them
 * everything that carries the order out.
 */
export function writeObediently(request: ChatRequest, { order, isPlanted, turn }: Order): Obeyed {
  const sentences = readSources(request);
  const planted = sentences.filter(({ text }) => isPlanted(text));
  const honest = chooseHonest(sentences.filter((sentence) => !planted.includes(sentence)));
  const told = honest.map(({ id, text }): DraftClaim => ({ text, sentences: [id] }));
  const [first] = honest;
  if (planted.length === 0 || first === undefined)
    return { claims: told, honest: honest.map(({ text }) => text), hasRead: false };
  const ids = { order: planted.map(({ id }) => id).slice(0, 4), honest: [first.id] };
  const obeyed = obey(order, first.text).flatMap(({ text, cites }): DraftClaim[] => {
    const own = cites === "both" ? [] : [{ text, sentences: ids[cites] }];
    return [...own, { text, sentences: [...ids.order, ...ids.honest] }];
  });
  const [opening, ...others] = told;
  const room = MAX_CLAIMS - told.length;
  const from = (turn * room) % obeyed.length;
  const taken = [...obeyed.slice(from), ...obeyed.slice(0, from)].slice(0, room);
  const claims = [...(opening === undefined ? [] : [opening]), ...taken, ...others];
  return { claims, honest: honest.map(({ text }) => text), hasRead: true };
}

function chooseHonest(sentences: readonly ReadSentence[]): readonly ReadSentence[] {
  const fit = sentences.filter(({ text }) => FIT.test(text));
  const step = Math.max(1, Math.floor(fit.length / HONEST_COUNT));
  return fit.filter((_, index) => index % step === 0).slice(0, HONEST_COUNT);
}
