import { COMPONENT } from "../state/component.ts";
import { MESSAGE_FLAG } from "../state/message-flag.ts";
import { walkComponents } from "../state/walk-components.ts";
import type { BodyFault } from "./body-fault.ts";
import { findComponentFaults } from "./find-component-faults.ts";
import { findEmbedFaults } from "./find-embed-faults.ts";
import { findFileFaults } from "./find-file-faults.ts";
import { findMentionFaults } from "./find-mention-faults.ts";
import { lengthFault } from "./length-fault.ts";
import type { MessageBody } from "./message-body.ts";

const MAX_CONTENT = 2_000;
const V2_ONLY: ReadonlySet<number> = new Set([
  COMPONENT.section,
  COMPONENT.textDisplay,
  COMPONENT.thumbnail,
  COMPONENT.mediaGallery,
  COMPONENT.file,
  COMPONENT.separator,
  COMPONENT.container,
]);

export interface MessageRules {
  /** Flags that may be set in this kind of request. */
  readonly flags: number;
  /** The message as it was, when it is edited. */
  readonly before: {
    readonly flags: number;
    readonly content: string;
    readonly embeds: readonly unknown[];
  } | null;
  /** The names of all files the message will have. */
  readonly fileNames: readonly string[];
}

/** What is wrong with a message beyond its shape, by Discord's rules that its schema does not hold, and by our own. */
export function findMessageFaults(
  body: MessageBody,
  { flags: allowed, before, fileNames }: MessageRules,
): readonly BodyFault[] {
  const flags = body.flags ?? 0;
  const isV2 = ((flags | (before?.flags ?? 0)) & MESSAGE_FLAG.isComponentsV2) !== 0;
  const components = body.components ?? [];
  return [
    ...lengthFault(body.content, MAX_CONTENT, ["content"]),
    ...findEmbedFaults(body.embeds ?? []),
    ...(isV2 ? legacyFieldFaults(body, before) : newTypeFaults(body)),
    ...findComponentFaults(components, isV2),
    ...findFileFaults(components, body.components || before === null ? fileNames : [], isV2),
    ...findMentionFaults(body.allowed_mentions),
    ...((flags & ~allowed) === 0
      ? []
      : [{ path: ["flags"], code: "OUR_RULE_FLAGS", message: `Discord does not let ${flags & ~allowed} be set here` }]),
  ];
}

/** https://discord.com/developers/docs/components/using-message-components */
function legacyFieldFaults(body: MessageBody, before: MessageRules["before"]): readonly BodyFault[] {
  const hasContent = (body.content === undefined ? before?.content : body.content) || "";
  const hasEmbeds = (body.embeds === undefined ? before?.embeds : body.embeds) ?? [];
  const message = "The 'IS_COMPONENTS_V2' flag does not allow this field";
  const code = "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2";
  return [
    ...(hasContent !== "" ? [{ path: ["content"], code, message }] : []),
    ...(hasEmbeds.length > 0 ? [{ path: ["embeds"], code, message }] : []),
    ...(body.poll ? [{ path: ["poll"], code, message }] : []),
    ...((body.sticker_ids ?? []).length > 0 ? [{ path: ["sticker_ids"], code, message }] : []),
  ];
}

function newTypeFaults(body: MessageBody): readonly BodyFault[] {
  return [...walkComponents(body.components ?? [])].flatMap(({ component: { type }, path }) =>
    V2_ONLY.has(type)
      ? [{ path: [...path, "type"], code: "UNION_TYPE_CHOICES", message: "Needs the flag IS_COMPONENTS_V2" }]
      : [],
  );
}
