import type { z } from "zod";
import type { ModelEvent, ModelUsage } from "./model.ts";
import { ModelFault } from "./model-fault.ts";
import { openItemScanner, type ScannedItem } from "./open-item-scanner.ts";
import { parseLeniently } from "./parse-leniently.ts";

/** What the items of an answer look like. */
export interface ItemShape<T> {
  /** The name of their array. */
  readonly name: string;
  /** A field by which an object that stands alone is known as an item. */
  readonly sign: string;
  readonly schema: z.ZodType<T>;
}

export type ItemEvent<T> =
  | { readonly kind: "item"; readonly item: T }
  /** An item that is not of the shape, with its words. */
  | { readonly kind: "malformed"; readonly text: string }
  /** The last event. */
  | { readonly kind: "end"; readonly usage: ModelUsage };

const MAX_ITEMS = 50;
const MAX_MALFORMED_CHARACTERS = 1_000;

/**
 * Reads items out of what a model writes, each as soon as it is complete: parsed leniently (`openItemScanner`), judged strictly.
 * @throws {ModelFault} "bad output" at the end, where no item could be read and none was refused honestly (an empty array), or
 * where an item was begun and not ended; "length" where the answer does not end; and what the events throw
 */
export async function* readItems<T>(
  events: AsyncIterable<ModelEvent>,
  shape: ItemShape<T>,
): AsyncGenerator<ItemEvent<T>, void> {
  const scanner = openItemScanner(shape.name);
  const seen = { items: 0, malformed: 0 };

  function* judge(scanned: ScannedItem): Generator<ItemEvent<T>, void> {
    for (const candidate of candidates(scanned, shape)) {
      if (seen.items + seen.malformed >= MAX_ITEMS) throw new ModelFault("length");
      const judged = shape.schema.safeParse(candidate.value);
      seen[judged.success ? "items" : "malformed"] += 1;
      if (judged.success) yield { kind: "item", item: judged.data };
      else yield { kind: "malformed", text: wordsOf(candidate) };
    }
  }

  for await (const event of events) {
    if (event.kind === "text") {
      for (const scanned of scanner.push(event.text)) yield* judge(scanned);
      continue;
    }
    const rest = scanner.rest();
    if (rest !== null && !rest.startsWith("{")) yield* judge({ place: "element", text: rest.trim() });
    const isBroken = rest?.startsWith("{") || (seen.items === 0 && (seen.malformed > 0 || !scanner.hasArray()));
    if (isBroken) throw new ModelFault("bad output", { usage: event.usage });
    yield event;
  }
}

interface Candidate {
  readonly text: string;
  readonly value: unknown;
}

/** An element of the array is an item, be it a good one; an object of the top level is one, holds them, or is neither. */
function candidates<T>({ place, text }: ScannedItem, { name, sign }: ItemShape<T>): readonly Candidate[] {
  const parsed = parseLeniently(text);
  if (place === "element") return [{ text, value: parsed.isJson ? parsed.value : undefined }];
  if (!parsed.isJson || !isRecord(parsed.value)) return [];
  const root = parsed.value;
  if (Object.hasOwn(root, sign)) return [{ text, value: root }];
  const held = [root, ...Object.values(root)].filter(isRecord).find((value) => isHolder(value, name))?.[name];
  return [held ?? []].flat().map((value) => ({ text: JSON.stringify(value), value }));
}

function isHolder(value: Readonly<Record<string, unknown>>, name: string): boolean {
  return Object.hasOwn(value, name) && typeof value[name] === "object";
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What a person is shown of an item that is none: its text where it has one, else the characters. */
function wordsOf({ text, value }: Candidate): string {
  const words = isRecord(value) && typeof value.text === "string" ? value.text.trim() : "";
  return (words || text).slice(0, MAX_MALFORMED_CHARACTERS).toWellFormed();
}
