import type { Archive } from "../../src/archive/archive.ts";
import type { GuildId } from "../../src/domain/guild-id.ts";
import type { Span } from "../../src/domain/span.ts";
import { verifyQuote } from "../../src/grounding/verify-quote.ts";

/** Checks that what an evaluation shows is what the archive keeps. */
export function createVerbatimCheck(archive: Archive, guild: GuildId) {
  let checked = 0;
  return {
    /** @throws {Error} where a span does not give a quote that equals its slice of the stored text */
    async check(
      place: { readonly articleId: string; readonly revision: string },
      spans: readonly Span[],
    ): Promise<void> {
      const { articleId, revision } = place;
      const text = await archive.text(guild, articleId, revision);
      if (text === null) throw new Error(`no text of ${articleId} at ${revision}`);
      for (const span of spans) {
        const quote = verifyQuote({ articleId, revision, text }, span);
        if (quote.exact !== text.slice(span.start, span.end) || quote.exact.trim() !== quote.exact)
          throw new Error(`not verbatim: ${articleId} ${span.start}–${span.end}`);
        checked += 1;
      }
    },
    /** 1: a quote that was not verbatim has ended the run. @throws {Error} where nothing was checked */
    share(): number {
      if (checked === 0) throw new Error("no quote was checked");
      return 1;
    },
  };
}
