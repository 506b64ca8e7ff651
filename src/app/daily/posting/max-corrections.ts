/** More corrections than one briefing has. */
export const MAX_CORRECTIONS = 200;
