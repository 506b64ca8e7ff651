import { type Dirent, existsSync } from "node:fs";
import { glob, readdir, realpath, stat } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { MAX_DOCUMENT_BYTES } from "../../capture/max-document-bytes.ts";
import { readCappedFile } from "../../capture/read-capped-file.ts";
import type { CommandContext } from "../command.ts";
import { explainFault } from "../explain-fault.ts";
import type { DocumentInput, InputList } from "./document-input.ts";
import { linkInput } from "./link-input.ts";

type Lent = Pick<CommandContext, "fetchDocument" | "readStandardInput">;

/**
 * What stands in folders of saved pages and is no document. Everything else in a folder is tried, whatever its name,
 * because a document that is passed over in silence is lost; what a person names is tried even when it stands here.
 */
const NO_DOCUMENT =
  /\.(?:css|js|mjs|map|wasm|png|jpe?g|gif|webp|avif|svg|ico|bmp|tiff?|heic|woff2?|ttf|otf|eot|mp[34]|m4[av]|ogg|wav|webm|mov|avi|mkv)$/i;

/**
 * Turns what a person at this machine named (files, folders with all they hold, addresses, "-" for standard input) into a flat
 * list of documents to add, folders walked in the order of their names. Hidden files are left out, and so is the folder
 * `X_files` that a browser saves beside `X.html`. A folder is entered once, whatever links lead to it.
 *
 * It reads whatever file the program may read, and so is only for a face whose people are at this machine.
 */
export async function listLocalInputs(lent: Lent, named: readonly string[]): Promise<InputList> {
  const list = {
    inputs: [] as DocumentInput[],
    failed: [] as { input: string; reason: string }[],
    skipped: [] as string[],
  };
  const entered = new Set<string>();
  for (const name of named) {
    if (name === "-") list.inputs.push(standardInput(lent));
    else if (/^[a-z][a-z\d+.-]*:\/\//i.test(name)) list.inputs.push(linkInput(lent, name));
    else for (const path of await expandPath(name)) await addPath(path, true);
  }
  return list;

  async function addPath(path: string, explicit: boolean): Promise<void> {
    try {
      const info = await stat(path);
      if (info.isDirectory()) await addFolder(path);
      else if (explicit || (info.isFile() && !NO_DOCUMENT.test(path))) list.inputs.push(fileInput(path));
      else list.skipped.push(path);
    } catch (fault) {
      const reason = explainFault(fault, { channel: null });
      if (reason === null) throw fault;
      list.failed.push({ input: path, reason });
    }
  }

  async function addFolder(path: string): Promise<void> {
    const real = await realpath(path);
    if (entered.has(real)) return;
    entered.add(real);
    for (const entry of besidePages(await readdir(path, { withFileTypes: true }))) {
      await addPath(join(path, entry.name), false);
    }
  }
}

function fileInput(path: string): DocumentInput {
  return {
    name: path,
    read: async () => ({ bytes: await readCappedFile(path), name: path, mediaType: null, url: null }),
  };
}

function standardInput({ readStandardInput }: Lent): DocumentInput {
  return {
    name: "-",
    read: async () => ({ bytes: await readStandardInput(MAX_DOCUMENT_BYTES), name: "-", mediaType: null, url: null }),
  };
}

/** Does what a shell does for words on its command line and the prompt's lines do not get: "~" and wildcards. */
async function expandPath(name: string): Promise<readonly string[]> {
  const path = name.replace(/^~(?=$|[\\/])/, homedir());
  if (!/[*?]/.test(path) || existsSync(path)) return [path];
  const matches: string[] = [];
  for await (const match of glob(path)) matches.push(match);
  return matches.length === 0 ? [path] : matches.sort();
}

/** The visible entries of a folder in the order of their names, without the folders that belong to a saved page. */
function besidePages(entries: readonly Dirent[]): readonly Dirent[] {
  const pages = new Set(entries.flatMap(({ name }) => /^(.+)\.html?$/i.exec(name)?.[1] ?? []));
  return entries
    .filter(({ name }) => !name.startsWith("."))
    .filter((entry) => !(entry.isDirectory() && /_files$/.test(entry.name) && pages.has(entry.name.slice(0, -6))))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
