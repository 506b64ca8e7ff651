import type { Run, RunStyle } from "../outline/block.ts";
import { showLiterally } from "./show-literally.ts";

/**
 * What stands on both sides of a styled run. Not struck out: Discord ends `~~` also at an escaped tilde. The brackets are those of
 * the terminal and say without the bold what it says.
 */
const MARKS: { readonly [style in RunStyle]: readonly [string, string] } = {
  strong: ["**", "**"],
  asked: ["**[-", "-]**"],
  source: ["**{+", "+}**"],
};

/** An id as Discord gives them: https://discord.com/developers/docs/reference#snowflakes */
const SNOWFLAKE = /^\d{17,20}$/;
const MENTIONS = { member: "@", role: "@&", channel: "#" } as const;

/** Runs of text as Discord's Markdown. Marks never hold white space at their ends, nor a line end, nor nothing. */
export function writeRuns(runs: readonly Run[]): string {
  return runs.map(writeRun).join("");
}

/** The same in one line, for what Discord ends with its line: headings, items, small print. */
export function writeRunsInLine(runs: readonly Run[]): string {
  return writeRuns(runs)
    .replace(/\s*\n\s*/g, " ")
    .trim();
}

function writeRun({ text, style, mentions }: Run): string {
  if (mentions !== undefined && SNOWFLAKE.test(text)) return `<${MENTIONS[mentions]}${text}>`;
  return style === undefined ? showLiterally(text) : set(text, MARKS[style]);
}

function set(text: string, [open, close]: readonly [string, string]): string {
  return showLiterally(text).replace(/\S(?:[^\n]*\S)?/g, (words) => `${open}${words}${close}`);
}
