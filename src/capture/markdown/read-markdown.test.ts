import { describe, expect, it } from "vitest";
import { readMarkdown } from "./read-markdown.ts";

const read = (markdown: string) => readMarkdown(markdown)[0] ?? expect.fail("no document");

describe("Markdown", () => {
  it("shows the words and leaves the marks", () => {
    const { text } = read(
      "The **lamp** of `brass`, [made](https://a.example) in\nthe valley &amp; carried <b>up</b>.\n\nThen \\*lit\\*.",
    );
    expect(text.trim()).toBe("The lamp of brass, made in the valley & carried up.\n\nThen *lit*.");
  });

  it("keeps lists, also in lists, and counts as the source does", () => {
    expect(read("Needed:\n\n3. oil\n4. wick\n\n- a\n  - b\n- c").text.trim()).toBe(
      "Needed:\n\n3. oil\n4. wick\n\n• a\n• b\n• c",
    );
  });

  it("takes a first heading as its title, and a lone one as its text", () => {
    const titled = read("# The lamp\n\nIt was lit on Friday, and forty boats answered with their horns.");
    expect(titled.fields.title?.value).toBe("The lamp");
    expect(titled.text.trim()).toBe("It was lit on Friday, and forty boats answered with their horns.");
    expect(read("# The lamp").text.trim()).toBe("The lamp");
  });

  it("leaves pictures, raw HTML blocks and rules out", () => {
    expect(read("One.\n\n![a tower](tower.png)\n\n<div>\nwidget\n</div>\n\n---\n\nTwo.").text.trim()).toBe(
      "One.\n\nTwo.",
    );
  });

  it("is not led into endless work by nesting", () => {
    const started = performance.now();
    for (const evil of [">".repeat(20_000), "[".repeat(20_000), "*a ".repeat(20_000), "- ".repeat(5_000)])
      readMarkdown(`${evil}end`);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
