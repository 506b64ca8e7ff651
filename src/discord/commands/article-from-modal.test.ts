import { describe, expect, it } from "vitest";
import { articleFromModal } from "./article-from-modal.ts";
import { namesNothing } from "./names-nothing.ts";

const empty = { title: "", text: "", link: "", collection: "", files: [] };

describe("articleFromModal", () => {
  it("reads what was filled in as the options of article add", () => {
    expect(
      articleFromModal({
        title: " The pier ",
        text: "\n  First line.\nSecond line.\n",
        link: "https://a.example/1,2.html https://b.example",
        collection: "north, sea",
        files: ["42", "43"],
      }),
    ).toEqual({
      title: "The pier",
      // To the letter: what is quoted from it must be the member's own characters.
      text: "\n  First line.\nSecond line.\n",
      link: ["https://a.example/1,2.html", "https://b.example"],
      collection: ["north", "sea"],
      file: ["42", "43"],
    });
  });

  it("leaves out what was left empty", () => {
    expect(articleFromModal(empty)).toEqual({});
    expect(articleFromModal({ ...empty, text: " \n ", link: " " })).toEqual({});
  });
});

describe("namesNothing", () => {
  it("is so without a link, a file and a text, whatever else was given", () => {
    expect(namesNothing({})).toBe(true);
    expect(namesNothing({ collection: ["north"], title: "The pier" })).toBe(true);
    for (const given of [{ link: ["https://a.example"] }, { file: ["42"] }, { text: "Words" }]) {
      expect(namesNothing(given)).toBe(false);
    }
  });
});
