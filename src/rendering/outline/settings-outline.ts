import type { Result } from "../../app/result.ts";
import { EDITORS, settingsRows } from "../settings-rows.ts";
import { type Block, prose, type Run } from "./block.ts";
import { factItem } from "./fact-item.ts";

const CHANGED = { guild: "The server's settings are changed", channel: "This channel's settings are changed" } as const;

/** What holds at the place after what was set. */
export function settingsOutline(result: Extract<Result, { kind: "settings" }>): readonly Block[] {
  const { settings, changed, remarks } = result;
  const { editorRoles } = settings.effective;
  return [
    prose("lead", changed === null ? "Settings" : CHANGED[changed]),
    ...settingsRows(settings).map(([label, value]) =>
      label === EDITORS && editorRoles.length > 0 ? editorsItem(editorRoles) : factItem(label, value),
    ),
    ...remarks.map((text) => prose("paragraph", text)),
  ];
}

/** By name where the face knows them: an id says nothing to anybody. */
function editorsItem(roles: readonly string[]): Block {
  const names = roles.flatMap((text): readonly Run[] => [{ text: " " }, { text, mentions: "role" }]);
  return { kind: "item", runs: [{ text: `${EDITORS}:`, style: "strong" }, ...names] };
}
