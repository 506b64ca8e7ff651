import type { Answer, Note } from "../../domain/answer.ts";
import type { CitedQuote } from "../../grounding/cited-quote.ts";
import { noteOpinion } from "../../grounding/notes/note-opinion.ts";
import { noteSingleSource } from "../../grounding/notes/note-single-source.ts";
import { noteUndated } from "../../grounding/notes/note-undated.ts";

/** What is said of all quotes together. */
const MADE: readonly ((cited: readonly CitedQuote[]) => Note | null)[] = [noteSingleSource, noteOpinion, noteUndated];
const MADE_KINDS: readonly Note["kind"][] = ["single-source", "opinion", "undated"];

/** Says anew what is said of all quotes of an answer together, once there are more of them, or fewer. */
export function renewNotes(
  notes: readonly Note[],
  { quotes, articles }: Pick<Answer, "quotes" | "articles">,
): readonly Note[] {
  const cited = quotes.flatMap((quote) => {
    const article = articles.find(({ id }) => id === quote.articleId);
    return article === undefined ? [] : [{ quote, article }];
  });
  return [
    ...notes.filter(({ kind }) => !MADE_KINDS.includes(kind)),
    ...MADE.map((note) => note(cited)).filter((note) => note !== null),
  ];
}
