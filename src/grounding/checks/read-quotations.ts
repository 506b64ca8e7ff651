import type { Span } from "../../domain/span.ts";

/** Opening marks with the marks that may close them. German opens with “ and „, French with «, Swedish with ”. */
const PAIRS: Readonly<Record<string, string>> = {
  "“": "”",
  "„": "“”",
  "«": "»",
  "»": "«",
  "‹": "›",
  "「": "」",
  "『": "』",
  '"': '"',
  "＂": "＂",
  "``": "''",
  "‘": "’",
  "‚": "‘’",
  "'": "'",
  "`": "'`",
};
const MARKS = /``|''|["“”„«»‹›「」『』＂‘’‚'`]/gu;
const WORD = /[\p{L}\p{N}]/u;
/** Marks that are also apostrophes, feet, minutes: outside of a pair they are no fault. */
const APOSTROPHES = new Set(["'", "’", "‘", "`"]);

interface Mark {
  readonly text: string;
  readonly at: number;
  /** Whether it stands where an opening mark may: before a word, and after none. */
  readonly opens: boolean;
  /** Whether it stands where a closing mark may: after something, and before no letter. */
  readonly closes: boolean;
}

/**
 * Finds what stands between quotation marks, nested ones included, in the order of their closing marks.
 * An apostrophe ("Orrin’s", "the workers’ pay", "’90s", 5'10") is none: single marks count only in pairs that open before a
 * word and close behind one.
 * @returns the spans without their marks; null where a double mark lacks its counterpart
 */
export function readQuotations(text: string): readonly Span[] | null {
  const open: Mark[] = [];
  const found: Span[] = [];
  for (const mark of readMarks(text)) {
    const closed = mark.closes ? open.findLastIndex(({ text: opening }) => PAIRS[opening]?.includes(mark.text)) : -1;
    const opening = open[closed];
    if (opening !== undefined) {
      if (open.slice(closed + 1).some(({ text: left }) => !APOSTROPHES.has(left))) return null;
      open.length = closed;
      found.push({ start: opening.at + opening.text.length, end: mark.at });
    } else if (isMeasure(text, mark)) continue;
    else if (mark.opens && PAIRS[mark.text] !== undefined) open.push(mark);
    else if (!APOSTROPHES.has(mark.text)) return null;
  }
  return open.every(({ text }) => APOSTROPHES.has(text)) ? found : null;
}

function readMarks(text: string): readonly Mark[] {
  return [...text.matchAll(MARKS)].flatMap(({ 0: mark, index: at }): readonly Mark[] => {
    const before = text.charAt(at - 1);
    const after = text.charAt(at + mark.length);
    const single = APOSTROPHES.has(mark);
    if (single && WORD.test(before) && WORD.test(after)) return [];
    const opens = single ? !WORD.test(before) && /[\p{L}\p{N}“"«([$€£]/u.test(after) : true;
    return [{ text: mark, at, opens, closes: single ? before.trim() !== "" : at > 0 }];
  });
}

/** Inches and seconds: 5'10", 20". */
function isMeasure(text: string, { text: mark, at }: Mark): boolean {
  return (mark === '"' || mark === "''" || mark === "”") && /\p{N}/u.test(text.charAt(at - 1));
}
