import type { Json } from "../json.ts";
import type { BodyFault } from "./body-fault.ts";

interface Node {
  [key: string]: Node | { readonly code: string; readonly message: string }[];
}

/** Faults nested by their place, as in Discord's `errors`. https://discord.com/developers/docs/reference#error-messages */
export function errorsJson(faults: readonly BodyFault[]): Json {
  const root: Node = {};
  for (const { path, code, message } of faults) {
    let node = root;
    for (const part of path) {
      const inner = node[part];
      const next: Node = inner === undefined || Array.isArray(inner) ? {} : inner;
      node[part] = next;
      node = next;
    }
    const listed = node._errors;
    node._errors = [...(Array.isArray(listed) ? listed : []), { code, message }];
  }
  return root;
}
