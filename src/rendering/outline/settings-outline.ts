import type { Result } from "../../app/result.ts";
import { settingsRows } from "../settings-rows.ts";
import type { Words } from "../words/en.ts";
import { type Block, prose, type Run } from "./block.ts";
import { factItem } from "./fact-item.ts";

/** What holds at the place after what was set. */
export function settingsOutline(result: Extract<Result, { kind: "settings" }>, words: Words): readonly Block[] {
  const { settings, changed, remarks } = result;
  const { settings: labels } = words;
  const { editorRoles } = settings.effective;
  return [
    prose("lead", changed === null ? labels.title : labels.changed[changed]),
    ...settingsRows(settings, words).map(([label, value]) =>
      label === labels.editors && editorRoles.length > 0 ? editorsItem(label, editorRoles) : factItem(label, value),
    ),
    ...remarks.map((text) => prose("paragraph", text)),
  ];
}

/** By name where the face knows them: an id says nothing to anybody. */
function editorsItem(label: string, roles: readonly string[]): Block {
  const names = roles.flatMap((text): readonly Run[] => [{ text: " " }, { text, mentions: "role" }]);
  return { kind: "item", runs: [{ text: `${label}:`, style: "strong" }, ...names] };
}
