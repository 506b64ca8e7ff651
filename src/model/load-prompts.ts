import { readFileSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "../errors.ts";
import { type FilledPrompt, PROMPT_VARIABLES, type PromptName, type Prompts } from "./prompts.ts";

const FILE = /^---\n(?<head>.*?)\n---\n# System\n(?<system>.*?)\n# User\n(?<user>.*)$/su;
const VARIABLE = /\{\{([\w-]+)\}\}/gu;

/**
 * Loads every prompt from a folder of Markdown files: a head that declares the variables and the files to include, then the
 * parts "# System" and "# User". Includes may stand in the system part, variables in the user part only.
 * @throws {UserError} where a file is missing or not of that form, or where what it declares, what it uses and what the
 *   program fills in are not the same
 */
export function loadPrompts(folder: string): Prompts {
  const names = Object.keys(PROMPT_VARIABLES) as PromptName[];
  const loaded = new Map(names.map((name) => [name, loadPrompt(folder, name)]));
  return (name, values) => {
    const { system, user } = loaded.get(name) as FilledPrompt;
    return { system, user: user.replace(VARIABLE, (_, variable) => values[variable as keyof typeof values]) };
  };
}

function loadPrompt(folder: string, name: PromptName): FilledPrompt {
  const path = join(folder, `${name}.md`);
  const { head = "", system = "", user = "" } = FILE.exec(readPrompt(path))?.groups ?? {};
  const fault = (what: string) => new UserError(`The prompt ${path} ${what}. Mend it, or put back the one that came.`);
  if (user.trim() === "") throw fault('has not the parts "---", "# System" and "# User" in this order');
  const declared = listOf(head, "variables");
  const includes = listOf(head, "includes");
  const wanted: readonly string[] = PROMPT_VARIABLES[name];
  const used = usedIn(user);
  const missing = wanted.find((variable) => !used.includes(variable) || !declared.includes(variable));
  if (missing !== undefined) throw fault(`does not declare and use {{${missing}}}`);
  const unknown = [...declared, ...used].find((variable) => !wanted.includes(variable));
  if (unknown !== undefined) throw fault(`names {{${unknown}}}, which nothing fills in`);
  const stray = usedIn(system).find((variable) => !includes.includes(variable));
  if (stray !== undefined) throw fault(`names {{${stray}}} in its system part without including it`);
  const filled = system.replace(VARIABLE, (_, include) => readPrompt(join(folder, `${include}.md`)).trim());
  return { system: filled.trim(), user: user.trim() };
}

function usedIn(text: string): readonly string[] {
  return [...text.matchAll(VARIABLE)].map(([, name = ""]) => name);
}

function listOf(head: string, key: string): readonly string[] {
  const line = new RegExp(`^${key}:(.*)$`, "mu").exec(head)?.[1] ?? "";
  return line
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

function readPrompt(path: string): string {
  try {
    return readFileSync(path, "utf8").replaceAll("\r\n", "\n");
  } catch (cause) {
    throw new UserError(`The prompt ${path} cannot be read. Put back the one that came with Footnote.`, { cause });
  }
}
