import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { UserError } from "../../errors.ts";
import { scanMarkup } from "./scan-markup.ts";

const scan = (text: string) => scanMarkup(text, () => {});

describe("the outline of markup", () => {
  it("tells the root, its children and where its content lies", () => {
    const text = '<?xml version="1.0"?><!-- <a> --><r:Root x="1>2"><One/><n:two><three/></n:two></r:Root> rest <b>';
    const outline = scan(text);
    expect(outline).toMatchObject({ root: "root", children: new Set(["one", "two"]), items: 0 });
    expect(text.slice(outline?.contentStart, outline?.contentEnd)).toBe("<One/><n:two><three/></n:two>");
    expect(text.slice(outline?.end)).toBe(" rest <b>");
  });

  it("counts items, but not those that stand in comments or in quoted text", () => {
    expect(scan("<a><item/><b><entry></entry></b><!-- <item/> --><![CDATA[<item/>]]></a>")?.items).toBe(2);
  });

  it("ends at the root's own end, whatever stands in it", () => {
    expect(scan("<a><p>one<br>two <b>x</p> 3 < 4 </a>")).toMatchObject({ root: "a", contentEnd: 32 });
    expect(scan("<a><a></a></a>")?.contentEnd).toBe(10);
    expect(scan("<a/> <b>")).toMatchObject({ root: "a", end: 4 });
  });

  it("asks about the root before it reads on", () => {
    const refuse = (root: string) => {
      throw new UserError(`no ${root}`);
    };
    expect(() => scanMarkup("<html><p><p><", refuse)).toThrow("no html");
  });

  it("finds none where there is no element", () => {
    expect(scan("plain < text")).toBeNull();
    expect(scan("<?xml version='1.0'?><!-- only -->")).toBeNull();
  });

  it.each(["<a><b>", "<a", "<a x='1>", "<a><!-- ", "<a><![CDATA[ </a>", "<?xml", "<!DOCTYPE a [ ", "<a></b>"])(
    "says that it breaks off: %s",
    (text) => {
      expect(() => scan(text)).toThrow(/breaks off/);
    },
  );

  const names = fc.constantFrom("a", "item", "ns:b");
  const tree = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom("text", "&lt;", "<!-- <x> -->", "<![CDATA[</root><item>]]>", "<br>", "<?p <x> ?>"),
      fc
        .tuple(names, fc.constantFrom("", ' k="v>"', " k='/>'"), fc.array(tie("node"), { maxLength: 3 }))
        .map(([name, attributes, inner]) => `<${name}${attributes}>${inner.join("")}</${name}>`),
    ),
  })).node;

  it("holds the whole content of any well-formed root", () => {
    fc.assert(
      fc.property(fc.array(tree), fc.string(), (inner, after) => {
        const content = inner.join("");
        const text = `<root>${content}</root>${after}`;
        const outline = scan(text);
        expect(text.slice(outline?.contentStart, outline?.contentEnd)).toBe(content);
        expect(text.slice(outline?.end)).toBe(after);
      }),
    );
  });

  it("refuses any part of a document that lacks its end", () => {
    fc.assert(
      fc.property(fc.array(tree), fc.nat(), (inner, cut) => {
        const text = `<root>${inner.join("")}</root>`;
        // The end tag's last character may be missing, and nothing before it.
        const part = text.slice(0, 6 + (cut % (text.length - 7)));
        expect(() => scan(part)).toThrow(/breaks off/);
      }),
    );
  });
});
