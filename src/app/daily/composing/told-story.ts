import type { Statement } from "../../../grounding/statement.ts";
import type { NewsStory } from "./find-stories.ts";

/** A story that a briefing tells. */
export interface ToldStory {
  readonly story: NewsStory;
  /** The title of one of its articles; no other story told has the same. */
  readonly title: string;
  /** Sentences of its news that tell most of it, the best first; never empty. */
  readonly sentences: readonly Statement[];
  /** Those that are quoted where no model tells the story, in reading order. */
  readonly quoted: readonly Statement[];
}
