import type { Searched } from "../../../domain/answer.ts";
import type { Gathered, RankedStatement } from "../../answering/gathered.ts";
import type { ToldStory } from "./told-story.ts";

/** What the stories told hold, story by story, as an answer is made of it. */
export function gatherStories(question: string, told: readonly ToldStory[], searched: Searched): Gathered {
  const all = told.flatMap(({ sentences }) => sentences);
  return {
    question,
    // All of one story before the next, so that a model reads it in one piece and the last stories are cut first.
    rank: () =>
      all.map((statement, index): RankedStatement => {
        const share = 1 - index / all.length;
        return { statement, score: share, passageShare: share };
      }),
    kind: all.length > 0 ? "answer" : "abstention",
    selected: told.flatMap(({ quoted }) => quoted),
    candidates: all,
    searched,
  };
}
