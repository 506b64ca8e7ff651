import type { ZodMiniType } from "zod/mini";
import type { Call } from "../http/call.ts";
import { isJson } from "../is-json.ts";
import type { StoredMessage } from "../state/world.ts";
import type { BodyFault } from "../validation/body-fault.ts";
import { enforceBody } from "../validation/enforce-body.ts";
import { findMessageFaults } from "../validation/find-message-faults.ts";
import { findSchemaFaults } from "../validation/find-schema-faults.ts";
import type { MessageBody } from "../validation/message-body.ts";
import { fileNameOf } from "./file-name-of.ts";
import { filesAfter } from "./files-after.ts";

export interface ExpectedMessage {
  readonly schema: ZodMiniType;
  /** Flags that may be set in this kind of request. */
  readonly flags: number;
  /** The message that is edited; null for a new one. */
  readonly before: StoredMessage | null;
  /** Where in the body the message stands, as "data" of a callback. */
  readonly at?: string;
}

/**
 * The message in a call's body, once it has passed Discord's schema and rules; their faults are noted.
 * @throws {ApiError} 50035
 */
export function readMessageBody(call: Call, { schema, flags, before, at }: ExpectedMessage): MessageBody {
  const sent = withTextIds(call.body ?? {}, at);
  const shapeFaults = findSchemaFaults(schema, sent);
  const inner = at !== undefined && isJson(sent) ? (sent[at] ?? {}) : sent;
  // Where the shape is wrong the other rules have nothing to stand on.
  if (shapeFaults.some(({ code }) => !code.startsWith("OUR_RULE_"))) enforceBody(call, shapeFaults);
  const body = withoutNulls(inner) as MessageBody;
  const names = call.files.map((file) => fileNameOf(file, body.attachments));
  const kept = before ? filesAfter(before, body).map(({ name }) => name) : [];
  const rules = { flags, before, fileNames: [...kept, ...names] };
  const faults = findMessageFaults(body, rules).map(
    (fault): BodyFault => ({ ...fault, path: at === undefined ? fault.path : [at, ...fault.path] }),
  );
  enforceBody(call, [...shapeFaults, ...missingFileFaults(call, body), ...faults]);
  return body;
}

/** Discord takes numbers for ids of new attachments, as its documentation shows; its schema names texts only. */
function withTextIds(body: unknown, at: string | undefined): unknown {
  if (!isJson(body)) return body;
  if (at !== undefined) return at in body ? { ...body, [at]: withTextIds(body[at], undefined) } : body;
  if (!Array.isArray(body.attachments)) return body;
  const attachments = body.attachments.map((attachment: unknown) =>
    isJson(attachment) && typeof attachment.id === "number" ? { ...attachment, id: String(attachment.id) } : attachment,
  );
  return { ...body, attachments };
}

/** Inside components Discord takes null for "not given". */
function withoutNulls(value: unknown, depth = 0): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutNulls(item, depth + 1));
  if (!isJson(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => depth === 0 || item !== null)
      .map(([key, item]) => [key, withoutNulls(item, depth + 1)]),
  );
}

function missingFileFaults({ files }: Call, { attachments }: MessageBody): readonly BodyFault[] {
  return (attachments ?? []).flatMap(({ id }, index): readonly BodyFault[] => {
    const isNew = Number(id) < 100;
    if (!isNew || files.some((file) => file.index === String(id))) return [];
    const message = `No files[${id}] was uploaded`;
    return [{ path: ["attachments", index, "id"], code: "ATTACHMENT_NOT_FOUND", message }];
  });
}
