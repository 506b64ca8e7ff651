import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { PostingTools } from "../app/routine/routine-context.ts";
import { showAnswer } from "../app/show-answer.ts";
import { renderResult } from "../rendering/terminal/render-result.ts";
import type { Face } from "./face.ts";
import { lookOf } from "./look-of.ts";
import { say } from "./say.ts";
import { writeOut } from "./write-out.ts";

/** What is kept of a message until it is printed: which kept answer it is. */
const terminalPage = z.strictObject({ id: z.string() });

/**
 * "Posts" what belongs to no channel: prints it.
 * @param isSilent whether the command's result tells it, as with --json
 */
export function terminalPosting(face: Face, isSilent: boolean): PostingTools {
  const { archive, guild, user, place, terminal } = face;
  return {
    archive,
    face: "terminal",
    timeZone: place.timeZone,
    process: randomUUID(),
    elapsedMs: () => performance.now(),
    poster: {
      pages: ({ id }) => [{ id }],
      mark: (id, index) => `${id}:${index}`,
      check: async () => [],
      async post(_channel, page) {
        const { id } = terminalPage.parse(page);
        const shown = await showAnswer({ archive, guild, user, place }, id);
        if (!isSilent) await writeOut(terminal.output, renderResult(shown, lookOf(terminal.output)));
        return { kind: "posted", id };
      },
      // What was printed before a crash stands nowhere any more.
      find: async () => ({ kind: "absent" }),
    },
    async tellEditors({ text }) {
      await say(terminal.errors, text, "note");
      return true;
    },
  };
}
