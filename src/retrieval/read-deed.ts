import { analyse } from "../language/analyse.ts";
import { isPastForm } from "../language/is-past-form.ts";
import type { Name } from "../language/read-names.ts";
import { questionFrame } from "./question-frame.ts";

const WHO_DID = /^\W*(?:who|which\s+\p{L}+)\s+(?=\p{L})/iu;
const PASSIVE = /\b(?:is|are|was|were|been|has|have|had)\b/iu;
const ACTIVE = /\b(?:did|does|do|will|would|can|could|should)\s+(?:the\s+)?(?=[\p{L}\p{N}])/iu;
const COUNTED_DID = /\bhow many\s+(?:[\p{L}’'-]+\s+){1,3}?(?=[\p{L}-]+(?:\s|\W*$))/iu;
const PREPOSITION = /\b(?:about|in|on|of|for|at|to|from|with|by|and|or|over|against|during|after|before)\b/iu;

const words = (text: string): readonly string[] => text.match(/[\p{L}\p{N}’'-]+/gu) ?? [];

/** "Who denied …", "which firm built …", "who has signed …", "who was elected …": the verb that follows. */
function readWhoDid(question: string): string | undefined {
  const who = WHO_DID.exec(question);
  if (!who) return undefined;
  const [first = "", second = ""] = words(question.slice(who[0].length));
  if (PASSIVE.test(first)) return isPastForm(second) || /ing$/iu.test(second) ? second : undefined;
  return ACTIVE.test(`${first} x`) ? undefined : first;
}

/** "When was the line reopened": the participle. */
function readPassive(question: string): string | undefined {
  const auxiliary = PASSIVE.exec(question);
  return auxiliary ? words(question.slice(auxiliary.index)).find((word) => isPastForm(word)) : undefined;
}

/** "What did Lea Halden promise", "when will the line open": the word after a name, or the last of a plain clause. */
function readActive(question: string, names: readonly Name[]): string | undefined {
  const auxiliary = ACTIVE.exec(question);
  if (!auxiliary) return undefined;
  const start = auxiliary.index + auxiliary[0].length;
  const subject = names.find(({ span }) => span.start === start);
  if (subject && !/the\s+$/iu.test(auxiliary[0]))
    return words(question.slice(subject.span.end).replace(/^['’]s\b.*/su, ""))[0];
  const clause = question.slice(start);
  // "Did the county sue the authority": where the verb stands cannot be told without a grammar.
  if (/^\W*$/u.test(question.slice(0, auxiliary.index))) return undefined;
  return PREPOSITION.test(clause) ? undefined : words(clause).at(-1);
}

/** "How many people died": the verb in the past after what is counted. */
function readCounted(question: string): string | undefined {
  const counted = COUNTED_DID.exec(question);
  return counted
    ? words(question.slice(counted.index))
        .slice(3, 6)
        .find((word) => isPastForm(word))
    : undefined;
}

/**
 * The index term of the deed that an English question asks about, which the answering sentence should tell: "who denied …", "when was …
 * opened", "how many … died". Null where none is read surely, or where it only frames the question ("say", "happen").
 */
export function readDeed(question: string, language: string, names: readonly Name[]): string | null {
  if (/\b(?:take|took|taken) place\b/iu.test(question)) return null;
  const word = readWhoDid(question) ?? readPassive(question) ?? readActive(question, names) ?? readCounted(question);
  if (word === undefined || names.some(({ text }) => text.includes(word))) return null;
  const term = analyse(word, language)[0]?.term ?? null;
  return term === null || questionFrame.has(term) ? null : term;
}
