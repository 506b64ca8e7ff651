/** Elements of HTML that never have content. */
const VOID = new Set([..."area base br col embed hr img input link meta param source track wbr".split(" ")]);

const EMPTY = /<([a-z][\w:-]*)((?:\s[^<>]*)?)\/>/gi;

/**
 * Writes out the end tags of empty elements. Feeds are made by XML tools, which write `<iframe … />`; HTML knows no such end, and
 * what follows would be taken for the element's content, which nobody sees.
 */
export function closeEmptyElements(html: string): string {
  return html.replace(EMPTY, (tag, name: string, attributes: string) =>
    VOID.has(name.toLowerCase()) ? tag : `<${name}${attributes}></${name}>`,
  );
}
