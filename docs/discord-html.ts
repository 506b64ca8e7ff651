import { COMPONENT, type Component } from "../src/testing/discord/state/component.ts";

/** As Discord's dark theme sets messages; its own font is not free, and Open Sans is near it. */
const STYLE = `
* { box-sizing: border-box; margin: 0 }
body { background: #313338; color: #dbdee1; font: 16px/1.375 "gg sans", "Open Sans", "Noto Sans", sans-serif; padding: 16px; width: 720px }
article { position: relative; padding-left: 56px; margin-bottom: 18px }
.avatar { position: absolute; left: 0; top: 24px; width: 40px; height: 40px; border-radius: 50%; background: #2f7d6d; color: #fff; font: 600 19px/40px "Open Sans", sans-serif; text-align: center }
.avatar sup { font-size: 11px; line-height: 0 }
.by { color: #f2f3f5; font-weight: 600; margin-bottom: 2px }
.by b { background: #5865f2; border-radius: 3px; font-size: 10.5px; line-height: 15px; padding: 0 4px; margin: 0 6px; vertical-align: 2px; display: inline-block }
.by time { color: #949ba4; font-size: 12px; font-weight: 400 }
.used { color: #b5bac1; font-size: 13.5px; line-height: 18px; margin-bottom: 4px }
.used::before { content: ""; position: absolute; left: 19px; top: 8px; width: 33px; height: 12px; border: solid #4e5058; border-width: 2px 0 0 2px; border-radius: 6px 0 0 }
.used i { font-style: normal; color: #00a8fc }
.container { background: #2b2d31; border: 1px solid #3f4147; border-left: 4px solid; border-radius: 8px; padding: 14px 16px; display: grid; gap: 8px; max-width: 600px }
.section { display: flex; gap: 14px; justify-content: space-between; align-items: flex-start }
hr { border: 0; border-top: 1px solid #47494f; margin: 4px 0 }
h3 { color: #f2f3f5; font-size: 16px; font-weight: 700; line-height: 1.375; margin: 5px 0 }
small { display: block; color: #949ba4; font-size: 13px; line-height: 1.45 }
strong { color: #f2f3f5; font-weight: 700 }
ul { padding-left: 22px; margin: 3px 0 } li { margin-bottom: 3px }
blockquote { border-left: 4px solid #4e5058; border-radius: 4px; padding: 0 8px 0 12px; min-height: 1.375em }
.row { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 8px }
.button { background: #4e5058; border-radius: 8px; color: #fff; font-size: 14px; font-weight: 500; line-height: 32px; padding: 0 14px; white-space: nowrap }
.button.s1 { background: #5865f2 } .button.s3 { background: #248046 } .button.s4 { background: #da373c }
.button svg { width: 15px; height: 15px; margin-left: 7px; vertical-align: -2px }
.file { background: #232428; border-radius: 8px; color: #00a8fc; padding: 10px 14px }`;

const OUT =
  '<svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2.4"><path d="M14 4h6v6M20 4l-9 9M18 14v6H4V6h6"/></svg>';

type ToHtml = (component: Component) => string;

const PARTS: Readonly<Record<number, ToHtml>> = {
  [COMPONENT.textDisplay]: ({ content = "" }) => `<div>${textHtml(content)}</div>`,
  [COMPONENT.separator]: () => "<hr>",
  [COMPONENT.section]: (section) =>
    `<div class="section"><div>${inner(section)}</div>${section.accessory === undefined ? "" : toHtml(section.accessory)}</div>`,
  [COMPONENT.container]: (container) =>
    `<div class="container" style="border-left-color:#${(container.accent_color ?? 0x3f4147).toString(16).padStart(6, "0")}">${inner(container)}</div>`,
  [COMPONENT.actionRow]: (row) => `<div class="row">${inner(row)}</div>`,
  [COMPONENT.button]: ({ style = 2, label = "", emoji }) =>
    `<span class="button s${style}">${escapeHtml(label || (emoji?.name ?? ""))}${style === 5 ? OUT : ""}</span>`,
  [COMPONENT.file]: ({ file }) =>
    `<div class="file">${escapeHtml(decodeURI(file?.url ?? "").replace(/^.*\//u, ""))}</div>`,
};

export interface SeenMessage {
  readonly components: readonly Component[];
  /** What it answers: `/ask`. */
  readonly command: string;
  readonly member: string;
}

/** Messages, in the components that the bot sent, as a page that looks as Discord shows them. */
export function discordHtml(messages: readonly SeenMessage[]): string {
  return `<!doctype html><meta charset="utf-8"><title>Footnote on Discord</title><style>${STYLE}</style>${messages
    .map(
      ({ components, command, member }) =>
        `<article><p class="used"><i>${escapeHtml(member)}</i> used <i>${escapeHtml(command)}</i></p><div class="avatar">F<sup>1</sup></div>` +
        `<p class="by">Footnote<b>APP</b><time>Today at 14:05</time></p>${components.map(toHtml).join("")}</article>`,
    )
    .join("")}`;
}

/** @throws {RangeError} for a component that the bot was not known to send */
function toHtml(component: Component): string {
  const part = PARTS[component.type];
  if (part === undefined) throw new RangeError(`no look for a component of type ${component.type}`);
  return part(component);
}

function inner({ components = [] }: Component): string {
  return components.map(toHtml).join("");
}

/** How a line begins, in Discord's Markdown, and what it is then. */
const LINES: readonly (readonly [RegExp, (text: string) => string])[] = [
  [/^### /u, (text) => `<h3>${text}</h3>`],
  [/^-# /u, (text) => `<small>${text}</small>`],
  [/^- /u, (text) => `<ul><li>${text}</li></ul>`],
  [/^> ?/u, (text) => `<blockquote>${text}</blockquote>`],
  [/^/u, (text) => `<p>${text}</p>`],
];

/** As much of Discord's Markdown as the bot writes. */
function textHtml(markdown: string): string {
  const lines = markdown.split("\n").flatMap((line) => {
    const kind = LINES.find(([opening]) => opening.test(line));
    return kind === undefined ? [] : [kind[1](lineHtml(line.replace(kind[0], "")))];
  });
  return lines.join("").replaceAll("</ul><ul>", "").replaceAll("</blockquote><blockquote>", "<br>");
}

/** Bold, and what a backslash takes its meaning from. */
function lineHtml(line: string): string {
  return line.replace(
    /\\([^\p{L}\p{N}\s])|\*\*((?:\\.|[^\\])+?)\*\*|[<>&"]/gu,
    (all, plain?: string, bold?: string) => {
      if (plain !== undefined) return escapeHtml(plain);
      return bold === undefined ? escapeHtml(all) : `<strong>${lineHtml(bold)}</strong>`;
    },
  );
}

function escapeHtml(text: string): string {
  return text.replace(/[<>&"]/gu, (sign) => `&#${sign.codePointAt(0)};`);
}
