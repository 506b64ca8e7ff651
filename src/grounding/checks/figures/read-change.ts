import type { Change } from "./quantity.ts";

const MORE = /^(?:more|greater|higher|larger|longer|bigger|later|above|up|over)$/iu;
/** "1,130 fewer than in January", "15 percent larger", "22 firefighters short". */
const AFTER =
  /^\s+(?:points?\s+)?(?<word>more|fewer|less|greater|higher|lower|larger|smaller|bigger|longer|shorter|cheaper|dearer|short(?!\s+of\s+\p{L}+ing\b))\b(?<than>\s+than\b)?/iu;
/** "1,130 more people": one of a list says "two more people" as well, so that a comparison must follow. */
const COMPARES = /^[^.;]*\bthan\b/iu;
const CHANGES =
  /\b(?:more|fewer|less|greater|higher|lower|larger|smaller|bigger|longer|shorter|cheaper|dearer|short|shortages?|lack(?:s|ed|ing)?|missing|gaps?|needs?|needed|up|down|differences?|additional|extra|further|another|(?:r[io]s|f[ae]ll|grow|gr[eo]w|climb|jump|drop|declin|increas|decreas|slip|gain|los|shed|surg|plung|soar|slid|cut|reduc|sav|improv|shr[iau]nk|add|remov|exceed|outstrip|trail|lead|led|behind|ahead|rais|lower|widen|narrow|swell|chang|swing|eas(?=e)|slow)\p{L}*)\b/iu;

/**
 * Reads whether a figure says how far two amounts are apart, and which is more.
 * @param end where the figure with its unit ends
 * @param countedEnd where what it counts ends
 */
export function readChange(text: string, end: number, countedEnd: number): Change | null {
  for (const from of [end, countedEnd]) {
    const after = text.slice(from);
    const found = AFTER.exec(after)?.groups;
    if (found?.word === undefined) continue;
    const isShort = /^short$/iu.test(found.word);
    if (!isShort && found.than === undefined && !COMPARES.test(after) && !/(?:er|less)$/iu.test(found.word)) continue;
    return MORE.test(found.word) ? "more" : "less";
  }
  return null;
}

/** Whether words tell of a change or difference at all. */
export function tellsChange(words: string): boolean {
  return CHANGES.test(words);
}
