/** For so long after its hour a briefing is still posted, as when the bot was down. */
export const CATCH_UP_MS = 6 * 60 * 60 * 1_000;
