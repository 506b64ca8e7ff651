import type { Span } from "../../../domain/span.ts";

const OWNER = /\b(?:an?|the|its|our|their|his|her|my|your|this|that)\s(?:\p{L}+\s)?$/iu;

/** Whether a word is a noun by its place, whatever the tagger takes it for: the "range" of "our former range of". */
export function isOwned(text: string, { start, end }: Span): boolean {
  return OWNER.test(text.slice(0, start)) && /^\sof\b/u.test(text.slice(end));
}
