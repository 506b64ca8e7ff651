/** A node of linked data, its values as they come. */
export type JsonLdNode = Readonly<Record<string, unknown>>;

function isNode(value: unknown): value is JsonLdNode {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function parse(source: string): unknown {
  const json = source
    .trim()
    .replace(/^(?:\/\/\s*)?(?:<!--|<!\[CDATA\[)/, "")
    .replace(/(?:\/\/\s*)?(?:-->|\]\]>);?$/, "");
  // What many publishers write and no JSON parser takes: line ends within strings, commas before a bracket.
  const mended = json
    .replace(/\p{Cc}+/gu, " ")
    .replace(/,\s*([}\]])/g, "$1")
    .trimEnd()
    .replace(/;$/, "");
  for (const attempt of [json, mended]) {
    try {
      return JSON.parse(attempt);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  // Beyond mending: the page then says nothing here, and other sources are asked.
  return null;
}

/**
 * Reads the nodes of one JSON-LD script: the top ones, those of `@graph` and those a node calls its main entity.
 * Nodes of lists and of related articles, which speak of other pages, are not among them.
 */
export function readJsonLd(source: string): readonly JsonLdNode[] {
  const nodes: JsonLdNode[] = [];
  function collect(value: unknown, depth: number): void {
    if (depth > 4) return;
    if (Array.isArray(value)) {
      for (const item of value) collect(item, depth + 1);
    } else if (isNode(value)) {
      nodes.push(value);
      collect(value["@graph"], depth + 1);
      collect(value.mainEntity, depth + 1);
      if (isNode(value.mainEntityOfPage)) collect(value.mainEntityOfPage, depth + 1);
    }
  }
  collect(parse(source), 0);
  return nodes;
}
