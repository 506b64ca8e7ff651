import type { Statement } from "../../grounding/statement.ts";
import { segmentSentences } from "../../language/segment-sentences.ts";
import { makeArticle } from "../make-article.ts";
import { captureTopic } from "./articles.ts";
import type { Topic } from "./topic.ts";

/** A topic's sentences, as a model would be given them, each under its own words for an id. */
export function statementsOf(topic: Topic): ReadonlyMap<string, Statement> {
  const { metadata, text } = captureTopic(topic);
  const article = makeArticle({ ...metadata, id: metadata.title });
  const source = { articleId: article.id, revision: article.revision, text };
  return new Map(
    segmentSentences(text, "en").map((span) => [text.slice(span.start, span.end), { article, source, span }]),
  );
}
