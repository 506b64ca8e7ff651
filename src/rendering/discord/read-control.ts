import type { Control, ControlAction } from "./control.ts";

const ANSWER_ID = /^[\w-]{1,64}$/;
/** As many digits as no list here ever needs. */
const COUNT = /^(?:0|[1-9]\d{0,5})$/;

type Read = (words: readonly string[]) => Control | null;

const READERS: { readonly [A in ControlAction]: Read } = {
  page: counted((answerId, page) => ({ action: "page", answerId, page })),
  context: counted((answerId, index) => ({ action: "context", answerId, index })),
  sources: ofAnswer((answerId) => ({ action: "sources", answerId })),
  further: ofAnswer((answerId) => ({ action: "further", answerId })),
  publish: ofAnswer((answerId) => ({ action: "publish", answerId })),
  why: ofAnswer((answerId) => ({ action: "why", answerId })),
  good: ofAnswer((answerId) => ({ action: "good", answerId })),
  bad: ofAnswer((answerId) => ({ action: "bad", answerId })),
  reason: ([answerId = "", verdict, ...more]) =>
    ANSWER_ID.test(answerId) && (verdict === "good" || verdict === "bad") && more.length === 0
      ? { action: "reason", answerId, verdict }
      : null,
  add: (words) => (words.length === 0 ? { action: "add" } : null),
};

/**
 * What `writeControl` wrote.
 * @returns null for a `custom_id` that is none of ours, or one of an earlier version that means nothing any more
 */
export function readControl(customId: string): Control | null {
  const [action = "", ...words] = customId.split(":");
  return Object.hasOwn(READERS, action) ? READERS[action as ControlAction](words) : null;
}

function ofAnswer(make: (answerId: string) => Control): Read {
  return ([answerId = "", ...more]) => (ANSWER_ID.test(answerId) && more.length === 0 ? make(answerId) : null);
}

function counted(make: (answerId: string, count: number) => Control): Read {
  return ([answerId = "", count = "", ...more]) =>
    ANSWER_ID.test(answerId) && COUNT.test(count) && more.length === 0 ? make(answerId, Number(count)) : null;
}
