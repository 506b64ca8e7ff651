import type { Poster } from "../../briefing/posting/poster.ts";
import type { Life } from "./open-life.ts";

/** A face as a process has it that may die before or after anything is posted. */
export function mortalPoster(poster: Poster, life: Life): Poster {
  return {
    ...poster,
    check: (...args) => life.look(() => poster.check(...args)),
    find: (...args) => life.look(() => poster.find(...args)),
    post: (...args) => life.act(() => poster.post(...args)),
  };
}
