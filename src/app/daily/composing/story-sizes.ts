import type { BriefingLength } from "../../../domain/briefing.ts";

interface StorySize {
  readonly stories: number;
  /** What a model is asked for. */
  readonly asked: string;
  /** Sentences of a story that are quoted where no model tells it. */
  readonly quoted: number;
}

/** How much a briefing of each length tells. */
export const STORY_SIZES: Readonly<Record<BriefingLength, StorySize>> = {
  short: { stories: 3, asked: "short: the bottom line, and 1 claim for each story", quoted: 1 },
  medium: { stories: 5, asked: "medium: the bottom line, and 1 to 3 claims for each story", quoted: 2 },
  long: { stories: 10, asked: "long: the bottom line, and 2 to 5 claims for each story", quoted: 3 },
};
