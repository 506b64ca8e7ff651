import { Parser } from "htmlparser2";
import { UserError } from "../../errors.ts";
import type { PageElement } from "./page-element.ts";

/** As Chromium does: what nests deeper hangs on the element at this depth, so that every walk may recurse. */
const MAX_DEPTH = 512;

/** htmlparser2 moves its whole stack at every tag; beyond this a hostile page would take many seconds. */
const MAX_OPEN_TAGS = 50_000;

/**
 * Parses a page, however broken, into a tree no deeper than 512 elements below its root, which is named "#document".
 * @throws {UserError} where more than 50,000 elements stand open inside each other.
 */
export function parseHtml(html: string): PageElement {
  const root: PageElement = { name: "#document", attributes: {}, parent: null, children: [] };
  let current = root;
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth++;
        if (depth > MAX_OPEN_TAGS) {
          throw new UserError("The page nests more than 50,000 elements inside each other, which no article does.");
        }
        const parent = current;
        const element: PageElement = { name, attributes, parent, children: [] };
        parent.children.push(element);
        if (depth < MAX_DEPTH) current = element;
      },
      onclosetag() {
        depth--;
        if (depth < MAX_DEPTH - 1 && current.parent !== null) current = current.parent;
      },
      ontext(text) {
        const last = current.children.length - 1;
        const before = current.children[last];
        if (typeof before === "string") current.children[last] = before + text;
        else current.children.push(text);
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.write(html);
  parser.end();
  return root;
}
