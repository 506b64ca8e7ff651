import fc from "fast-check";
import type { Answer } from "../../../domain/answer.ts";
import { hostileText } from "../../../testing/discord-markdown/hostile-text.ts";
import { seenText } from "../../../testing/discord-markdown/seen-text.ts";
import { makeAnswer } from "../../../testing/make-answer.ts";
import { makeArticle } from "../../../testing/make-article.ts";

const words = hostileText({ maxLength: 20 }).filter((text) => seenText(text) !== "");
const longWords = words.map((text) => `${text} x`.repeat(60));
const facts = fc.record({
  title: words,
  publisher: fc.option(words),
  url: fc.option(fc.oneof(words, fc.webUrl())),
  publishedAt: fc.option(words),
});

/** An answer whose every text is made of Discord's syntax. Its quotes fit a page each, unless it is long. */
export function hostileAnswer({ isLong = false }: { readonly isLong?: boolean } = {}): fc.Arbitrary<Answer> {
  const text = isLong ? fc.oneof(words, longWords) : words;
  return fc
    .record({
      sources: fc.array(fc.record({ facts, text }), { maxLength: 12 }),
      claims: fc.array(fc.record({ text, section: fc.option(words) }), { maxLength: 15 }),
      rejected: fc.array(fc.record({ text, reason: words }), { maxLength: 3 }),
      kind: fc.constantFrom("answer" as const, "abstention" as const),
      note: text,
      question: words,
    })
    .map(({ sources, claims, note, ...fields }) =>
      makeAnswer(
        sources.map(({ facts: metadata, text: exact }, index) => ({
          article: makeArticle({ id: `a${index}`, ...metadata }),
          text: exact,
        })),
        {
          ...fields,
          mode: "model",
          model: note,
          claims: claims.map(({ text: claim, section }) => ({
            text: claim,
            citations: [1],
            ...(section !== null && { section }),
          })),
          notes: [{ kind: "conflict", text: note }],
        },
      ),
    );
}
