import { describe, expect, it } from "vitest";
import { keepStoryIds } from "./keep-story-ids.ts";

const cluster = (...ids: readonly string[]) => ids.map((id) => ({ id }));
const idsOf = (stories: ReturnType<typeof keepStoryIds>) => stories.map(({ id, isKnown }) => [id, isKnown]);

describe("keepStoryIds", () => {
  it("names a new story for its first article", () => {
    expect(idsOf(keepStoryIds([cluster("a", "b")], []))).toEqual([["a", false]]);
  });

  it("keeps the id of the story that a cluster goes on, also where its first article is no longer there", () => {
    expect(idsOf(keepStoryIds([cluster("b", "c")], [{ id: "a", articleIds: ["a", "b"] }]))).toEqual([["a", true]]);
  });

  it("gives a story that split in two to the part that shares more with it, and the other part another name", () => {
    const known = [{ id: "a", articleIds: ["a", "b", "c"] }];
    expect(idsOf(keepStoryIds([cluster("a"), cluster("b", "c")], known))).toEqual([
      ["a-split", false],
      ["a", true],
    ]);
    expect(idsOf(keepStoryIds([cluster("a", "d"), cluster("b", "c")], known))[0]).toEqual(["d", false]);
  });

  it("goes on the later one of two stories that became one and share as much", () => {
    const known = [
      { id: "later", articleIds: ["b"] },
      { id: "earlier", articleIds: ["a"] },
    ];
    expect(idsOf(keepStoryIds([cluster("a", "b")], known))).toEqual([["later", true]]);
  });
});
