/** Where JSON begins: its first bracket and what followed that until it was told from prose. */
export interface Opening {
  readonly opener: "{" | "[";
  readonly next: string;
}

export interface ProseScanner {
  /** Takes one character that stands outside of JSON. @returns where JSON begins, or null while it does not */
  read(character: string): Opening | null;
}

/** What follows a bracket, white space aside, where it opens JSON: prose has brackets too. */
const FOLLOWERS = { "{": '"}', "[": "{]" } as const;
/** Models that reason aloud do so between these; drafts in there are no answer. */
const THOUGHT_OPENERS = ["<think>", "<thinking>"];
const LONGEST_TAG = "</thinking>".length;

/** Skips what stands around JSON: prose, Markdown fences, a byte order mark, `<think>` blocks. */
export function openProseScanner(): ProseScanner {
  let tail = "";
  /** The tag that ends the thought; null: in none. */
  let thoughtEnd: string | null = null;
  let pending: { opener: "{" | "["; space: string } | null = null;

  return {
    read(character) {
      tail = (tail + character.toLowerCase()).slice(-LONGEST_TAG);
      if (thoughtEnd !== null) {
        if (tail.endsWith(thoughtEnd)) thoughtEnd = null;
        return null;
      }
      const opened = THOUGHT_OPENERS.find((tag) => tail.endsWith(tag));
      if (opened !== undefined) {
        thoughtEnd = opened.replace("<", "</");
        pending = null;
        return null;
      }
      if (pending !== null) {
        if (/\s/.test(character)) {
          pending.space += character;
          return null;
        }
        const { opener, space } = pending;
        pending = null;
        if (FOLLOWERS[opener].includes(character)) {
          tail = "";
          return { opener, next: space + character };
        }
      }
      if (character === "{" || character === "[") pending = { opener: character, space: "" };
      return null;
    },
  };
}
