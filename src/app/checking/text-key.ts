import type { Statement } from "../../grounding/statement.ts";

/** Tells the texts apart that statements stand in. */
export function textKey({ source: { articleId, revision } }: Pick<Statement, "source">): string {
  return `${articleId} ${revision}`;
}
