import type { JsonLdNode } from "./read-json-ld.ts";

/** The values of a property, each reference (`@id` alone) replaced by the page's nodes of that id that carry a name. */
export function resolveNodes(value: unknown, nodes: readonly JsonLdNode[]): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap((item) => (Array.isArray(item) ? [] : resolveNodes(item, nodes)));
  if (typeof value === "object" && value !== null && "@id" in value && !("name" in value)) {
    return nodes.filter((node) => node["@id"] === value["@id"] && node.name !== undefined);
  }
  return value === undefined || value === null ? [] : [value];
}
