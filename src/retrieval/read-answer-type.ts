import type { AnswerType } from "./analysed-question.ts";

const CUES: readonly (readonly [AnswerType, RegExp])[] = [
  ["reason", /^\W*(?:why|how come|for what reason|what (?:is|was|are|were) the (?:reason|cause)s?)\b/iu],
  [
    "money",
    /\bhow much (?:money|(?:will|would|does|did|do|is|was|has|have)\b.*\b(?:cost|pay|paid|spend|spent|invest|pledge|worth|raise|earn|owe|lend|borrow|fine|budget))|\bwhat(?:'s| is| was| were)? (?:the )?(?:cost|price|budget|value|fee|fine|salary)\b|\bwhat\b.*\bworth\b|\bhow much\b.*\b(?:cost|invest|pledg|spen|pa(?:y|id)|worth|rais|fund)/iu,
  ],
  [
    "number",
    /\bhow (?:many|much|large|big|high|long|far|old|often|tall|deep|wide|fast|heavy)\b|\b(?:what|which) (?:is |was |were |are )?(?:the )?(?:\p{L}+ )?(?:number|percentage|percent|share|proportion|rate|total|amount|size|population|toll|figure|age|distance|height|length)\b|\bdeath toll\b|\bnumber of\b/iu,
  ],
  [
    "date",
    /^\W*when\b|\b(?:on )?(?:what|which) (?:date|day|year|month|time|weekday)\b|\bsince when\b|\bwhen (?:did|was|were|is|will|does|do|has|are)\b/iu,
  ],
  [
    "place",
    /^\W*where\b|\b(?:in )?(?:what|which) (?:city|country|town|place|region|province|state|village|location|district)\b|\bwhere (?:did|was|were|is|are|will|does|do|has)\b/iu,
  ],
  [
    "person",
    /\b(?:who|whom|whose)\b|\b(?:what|which) (?:person|minister|official|president|leader|politician|player|author|spokes\w+)\b/iu,
  ],
];

/** What kind of thing an English question wants to hear, by its question words. */
export function readAnswerType(question: string): AnswerType {
  return CUES.find(([, cue]) => cue.test(question))?.[0] ?? "other";
}
