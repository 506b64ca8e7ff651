/** How long a briefing may be. */
export const BRIEF_LENGTHS = ["short", "medium", "long"] as const;

export type BriefLength = (typeof BRIEF_LENGTHS)[number];
