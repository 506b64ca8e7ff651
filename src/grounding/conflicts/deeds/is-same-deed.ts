import type { Deed, Participant } from "./deed.ts";

/** Whether two clauses tell of one deed, done or not: the same word, tense, doer and thing, as far as both name them. */
export function isSameDeed(told: Deed, other: Deed): boolean {
  if (told.term !== other.term || (told.form === "event" && other.form === "verb")) return false;
  if (told.time !== "any" && other.time !== "any" && told.time !== other.time) return false;
  const all = [...told.doers, ...told.things];
  if (other.form === "event") return other.doers.length === 0 || shareOne(all, other.doers);
  if (told.doers.length > 0 && other.doers.length > 0 && !shareOne(told.doers, other.doers)) return false;
  if (told.things.length > 0 && other.things.length > 0 && !shareOne(told.things, other.things)) return false;
  if (other.things.length > 0 && told.things.length === 0 && !shareOne(told.doers, other.things)) return false;
  return shareOne(all, [...other.doers, ...other.things]);
}

function shareOne(some: readonly Participant[], others: readonly Participant[]): boolean {
  return some.some((one) => others.some((other) => isSameParticipant(one, other)));
}

/** "The outer gate" is "the gate", and not "the inner gate". */
function isSameParticipant(one: Participant, other: Participant): boolean {
  const areApart = one.marks.size > 0 && other.marks.size > 0 && one.marks.isDisjointFrom(other.marks);
  return one.head === other.head && !areApart;
}
