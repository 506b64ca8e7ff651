/** Marks that end the reach of a word before a verb. */
export const CLAUSE_BREAK = /^[,.;:!?“”"()—–]$/u;
