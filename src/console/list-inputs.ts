import type { InputList } from "../app/adding/document-input.ts";
import type { CommandContext } from "../app/command.ts";

/** What a person at this machine names: files, folders, addresses, "-". Loaded when first used: most commands add nothing. */
export async function listInputs(
  lent: Pick<CommandContext, "fetchDocument" | "readStandardInput">,
  named: readonly string[],
): Promise<InputList> {
  const { listLocalInputs } = await import("../app/adding/list-local-inputs.ts");
  return listLocalInputs(lent, named);
}
