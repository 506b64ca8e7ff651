import type { SourceText } from "../../domain/source-text.ts";
import type { Span } from "../../domain/span.ts";

/** The marks between which programs hand messages to a model; what stands between them speaks to a model. */
const MESSAGES: readonly RegExp[] = [
  /<\|(?:im_start|start_header_id|system|user|assistant|begin_of_text)\|>[\s\S]*?(?:<\|(?:im_end|eot_id|end|end_of_text)\|>|\n\s*\n|$)/giu,
  /\[INST\][\s\S]*?(?:\[\/INST\]|\n\s*\n|$)/gu,
  /<<SYS>>[\s\S]*?(?:<<\/SYS>>|\n\s*\n|$)/gu,
  /<(system|assistant|user|instructions?|prompt|system[-_]prompt)>[\s\S]*?(?:<\/\1>|\n\s*\n|$)/giu,
  /^.*["']role["']\s*:\s*["'](?:system|developer|user|assistant)["'].*$/gimu,
  /^\s*(?:#{1,6}\s*)?(?:system|assistant|developer|human|user)\s*(?:prompt|message|instructions?)?\s*:[^\n]*$/gimu,
];

const known = new WeakMap<SourceText, readonly Span[]>();

/** Where a source's text holds messages in the form in which programs hand them to a model. */
export function machineMessages(source: SourceText): readonly Span[] {
  const spans =
    known.get(source) ??
    MESSAGES.flatMap((message) =>
      [...source.text.matchAll(message)].map(({ 0: text, index }) => ({ start: index, end: index + text.length })),
    );
  known.set(source, spans);
  return spans;
}
