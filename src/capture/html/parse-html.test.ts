import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { UserError } from "../../errors.ts";
import type { PageElement } from "./page-element.ts";
import { parseHtml } from "./parse-html.ts";
import { textOf } from "./text-of.ts";

function depthOf(element: PageElement): number {
  return 1 + Math.max(0, ...element.children.map((child) => (typeof child === "string" ? 0 : depthOf(child))));
}

describe("parseHtml", () => {
  it("keeps elements, attributes and text in order, names in lower case", () => {
    const page = parseHtml('<DIV Class="a">one <b>two</b> three</DIV>');
    const [div] = page.children;
    expect(div).toMatchObject({ name: "div", attributes: { class: "a" } });
    expect(textOf(page)).toBe("one two three");
  });

  it("resolves character references", () => {
    expect(textOf(parseHtml("<p>Caf&eacute; &amp; bar&#8217;s</p>"))).toBe("Café & bar’s");
  });

  it("hangs what nests deeper than 512 on the last level, and closes it in its place", () => {
    const page = parseHtml(`<section>${"<div>".repeat(2000)}deep${"</div>".repeat(2000)}</section><p>after</p>`);
    expect(depthOf(page)).toBeLessThanOrEqual(513);
    expect(page.children.map((child) => (typeof child === "string" ? child : child.name))).toEqual(["section", "p"]);
    expect(textOf(page)).toBe("deep after");
  });

  it("refuses a page that nests beyond all reason, and says so", () => {
    expect(() => parseHtml("<div>".repeat(100_000))).toThrow(UserError);
  });

  it("makes a tree of any text, with parents that hold their children", () => {
    function check(element: PageElement): void {
      for (const child of element.children) {
        if (typeof child === "string") continue;
        expect(child.parent).toBe(element);
        check(child);
      }
    }
    const soup = fc.array(
      fc.constantFrom("<div>", "</div>", "<p", ">", "</", "<!--", "-->", "<script>", "x", '"', "&amp", "<br>"),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          soup.map((parts) => parts.join("")),
          fc.string(),
        ),
        (html) => check(parseHtml(html)),
      ),
    );
  });
});
