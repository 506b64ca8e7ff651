import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeArticle } from "../testing/make-article.ts";
import { splitNamed } from "./split-named.ts";

const titles = ["Ferries, gates and quays", "Ferries", "Gates, open and shut, in Marrowby", "10,000 leave"];
const articles = titles.map((title, index) => makeArticle({ id: `3f9${index}abcd`, title }));

describe("a list of articles that a person typed", () => {
  it.each([
    ["Ferries, gates and quays", ["Ferries, gates and quays"]],
    ["ferries, gates", ["ferries, gates"]],
    ["Ferries", ["Ferries"]],
    ["10,000 leave", ["10,000 leave"]],
    ["3f90abcd, 3f92abcd", ["3f90abcd", "3f92abcd"]],
    ["3f90abcd,3f91abcd,", ["3f90abcd", "3f91abcd"]],
    [
      "3f91abcd, Gates, open and shut, in Marrowby, 10,000 leave",
      ["3f91abcd", "Gates, open and shut, in Marrowby", "10,000 leave"],
    ],
    ["Ferries, 3f92abcd", ["Ferries", "3f92abcd"]],
    ["Ferries, quays", ["Ferries", "quays"]],
    ["quays, Ferries, gates", ["quays", "Ferries", "gates"]],
    ["https://paper.example/a,b", ["https://paper.example/a,b"]],
    [" , ", []],
  ])("%j is %j", (typed, named) => {
    expect(splitNamed(articles, typed)).toEqual(named);
  });

  it("loses nothing but commas and blanks, whatever is typed", () => {
    const bare = (text: string) => text.replace(/[,\s]/gu, "");
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...titles, ",", ", "), fc.string()), { maxLength: 12 }),
        (words) => {
          const typed = words.join(",");
          expect(bare(splitNamed(articles, typed).join(""))).toBe(bare(typed));
        },
      ),
    );
  });

  it("is parted at once, however long", () => {
    const many = Array.from({ length: 5_000 }, (_, index) => makeArticle({ id: `a${index}`, title: `Story ${index}` }));
    // Of this thread alone: other tests run beside it.
    const before = process.threadCpuUsage();
    expect(
      splitNamed(
        many,
        many
          .slice(0, 600)
          .map(({ id }) => id)
          .join(", "),
      ),
    ).toHaveLength(600);
    const { user, system } = process.threadCpuUsage(before);
    expect((user + system) / 1_000).toBeLessThan(500);
  });
});
