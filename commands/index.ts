import type { CommandDefinition } from "../src/app/command.ts";
import { articleAddCommand } from "./article-add.ts";
import { articleEditCommand } from "./article-edit.ts";
import { articleListCommand } from "./article-list.ts";
import { articleRemoveCommand } from "./article-remove.ts";
import { articleShowCommand } from "./article-show.ts";
import { articleTextCommand } from "./article-text.ts";
import { askCommand } from "./ask.ts";
import { helpCommand } from "./help.ts";
import { quoteCommand } from "./quote.ts";
import { searchCommand } from "./search.ts";

/**
 * Every command, in the order help shows them. The only list. Each file imports what it runs only when it runs: the readers of
 * pages and PDFs and the tables of languages take a second to load, which `help` need not wait for.
 */
export const commands: readonly CommandDefinition[] = [
  askCommand,
  searchCommand,
  quoteCommand,
  articleAddCommand,
  articleListCommand,
  articleShowCommand,
  articleTextCommand,
  articleEditCommand,
  articleRemoveCommand,
  helpCommand,
];
