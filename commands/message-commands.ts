import type { MessageCommand, MessageContent } from "../src/app/message-command.ts";
import { UserError } from "../src/errors.ts";
import { articleAddCommand } from "./article-add.ts";
import { summarizeCommand } from "./summarize.ts";
import { verifyCommand } from "./verify.ts";

/** The commands in the menu of a message on Discord. */
export const messageCommands: readonly MessageCommand[] = [
  {
    name: "Verify against the archive",
    command: verifyCommand,
    options: async (message) => ({ text: textOf(message) }),
  },
  {
    name: "Save as source",
    command: articleAddCommand,
    // Whoever shares a link or a file with a few words beside it means the document, not the words.
    options: async ({ links, attachments, ...message }) =>
      links.length + attachments.length > 0 ? { link: links, file: attachments } : { text: textOf(message) },
  },
  {
    name: "Brief this link",
    command: summarizeCommand,
    async options(message, { context, mayAdd }) {
      const link = linkOf(message);
      if (!mayAdd) return { article: link };
      const { ensureArticle } = await import("../src/app/ensure-article.ts");
      return { article: (await ensureArticle(context, link)).id };
    },
  },
];

function textOf({ text }: Pick<MessageContent, "text">): string {
  if (text.trim() !== "") return text.trim();
  throw new UserError("There is no text in this message. Choose one with a text.", { exitCode: 2 });
}

function linkOf({ links: [link] }: MessageContent): string {
  if (link !== undefined) return link;
  throw new UserError("There is no link in this message. Choose one that links to a page.", { exitCode: 2 });
}
