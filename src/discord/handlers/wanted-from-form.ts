import type { CommandDefinition } from "../../app/command.ts";
import { articleFromModal } from "../commands/article-from-modal.ts";
import type { FilledForm } from "./read-form.ts";
import type { Wanted } from "./run-command.ts";

/** What the form for a new article asks to be run: `article add`, with what was filled in. */
export function wantedFromForm(commands: readonly CommandDefinition[], form: FilledForm): Wanted {
  const command = commands.find(({ name }) => name === "article add");
  if (command === undefined) throw new Error('there is no command "article add"');
  const textOf = (name: string) => form.texts.get(name) ?? "";
  const values = articleFromModal({
    title: textOf("title"),
    text: textOf("text"),
    link: textOf("link"),
    collection: textOf("collection"),
    files: form.files.get("file") ?? [],
  });
  return { command, values: () => values, attachments: form.attachments, title: textOf("title") };
}
