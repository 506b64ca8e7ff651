import type { Shown } from "./read-back.ts";

type ParserRule = ReturnType<typeof rule>;

/** Before every rule of the package. */
const FIRST = -1;
/** After the package's rules for the same, before those for code and text. */
const LATE = 22.5;
/** As the package has it for text. */
const LAST = 25;

/**
 * What Discord shows and `discord-markdown-parser` does not read, each with where it is known from:
 * - parse-discord: https://github.com/LyricLy/parse-discord/blob/main/parse_discord/parse.py, found by trial against the client
 * - dismark: https://github.com/jeremy-rifkin/dismark/blob/main/src/markdown.ts, "matching discord's desktop parsing bug for bug"
 * - help: https://support.discord.com/hc/en-us/articles/210298617
 */
export const ownRules: Readonly<Record<string, ParserRule>> = {
  // dismark takes blanks before it and a plus, parse-discord any number of digits; help: "two spaces" make an inner list.
  list: lineRule(/^ *(?:[*+-]|\d+\.) +([^\n]*)\n?/),
  // dismark: blanks before it; parse-discord: any white space behind it, even a line end.
  indentedHeading: lineRule(/^ *#{1,3}\s([^\n]*)\n?/),
  // help: "-# " at the start of a line.
  indentedSubtext: lineRule(/^ *-# ([^\n]*)\n?/),
  // parse-discord and dismark: blanks before it.
  indentedQuote: lineRule(/^ +>(?:>>)? ([^\n]*)\n?/),
  // parse-discord: a name between colons is shown as its emoji, also in what a bot sends.
  shortcode: rule(/^:[\w+-]+:/),
  // parse-discord: steam and discord addresses are links too.
  otherLink: rule(/^(?:steam|discord):\/\/[^\s<]+/),
  // parse-discord (`has_special_link`): invites are found without a scheme.
  invite: rule(/^discord(?:app)?\.(?:gg|com|media)\/[^\s<]+/i),
  // simple-markdown: https://github.com/Khan/perseus/blob/main/packages/simple-markdown/src/index.ts, `mailto`
  mailto: rule(/^<[^ >]+@[^ >]+>/),
  // parse-discord: a custom emoji or a mention of any number of digits.
  shortId: { ...rule(/^<(?:@[!&]?|#|a?:\w+:)\d+>/), order: LATE },
  // https://discord.com/developers/docs/reference#message-formatting: "<id:type>"
  guide: rule(/^<id:[\w-]+(?::\d+)?>/),
  // The package's rule, which ends a run of text also where one of the rules here may begin in the midst of it.
  text: {
    ...rule(/^[\s\S]+?(?=[^0-9A-Za-z\s]| *\n|\w+:\S|discord(?:app)?\.|$)/i),
    order: LAST,
  },
  // parse-discord: blanks before a line end are not shown.
  lineEnd: { ...rule(/^ +(?=\n|$)/), parse: () => ({ type: "text", content: "" }) },
};

type Parse = (source: string, state: object) => readonly Shown[];

function rule(pattern: RegExp) {
  return {
    order: FIRST,
    match: (source: string, _state: object, _before: string) => pattern.exec(source),
    parse: (
      [content]: RegExpExecArray,
      _parse: Parse,
      _state: object,
    ): Omit<Shown, "type"> & { readonly type?: string } => ({
      content,
    }),
  };
}

/** What takes a line and holds what stands in it. */
function lineRule(pattern: RegExp): ReturnType<typeof rule> {
  return {
    ...rule(pattern),
    match: (source, _state, before) => (/^$|\n *$/.test(before) ? pattern.exec(source) : null),
    parse: ([, inner = ""], parse, state) => ({ content: parse(inner, state) }),
  };
}
