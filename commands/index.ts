import type { CommandDefinition } from "../src/app/command.ts";
import { answerListCommand } from "./answer-list.ts";
import { answerShowCommand } from "./answer-show.ts";
import { articleAddCommand } from "./article-add.ts";
import { articleEditCommand } from "./article-edit.ts";
import { articleListCommand } from "./article-list.ts";
import { articleRemoveCommand } from "./article-remove.ts";
import { articleShowCommand } from "./article-show.ts";
import { articleTextCommand } from "./article-text.ts";
import { askCommand } from "./ask.ts";
import { briefCommand } from "./brief.ts";
import { compareCommand } from "./compare.ts";
import { dailyHistoryCommand } from "./daily-history.ts";
import { dailyListCommand } from "./daily-list.ts";
import { dailyPauseCommand } from "./daily-pause.ts";
import { dailyPreviewCommand } from "./daily-preview.ts";
import { dailyRemoveCommand } from "./daily-remove.ts";
import { dailyRunCommand } from "./daily-run.ts";
import { dailySetCommand } from "./daily-set.ts";
import { dailyWatchCommand } from "./daily-watch.ts";
import { feedAddCommand } from "./feed-add.ts";
import { feedExportCommand } from "./feed-export.ts";
import { feedImportCommand } from "./feed-import.ts";
import { feedListCommand } from "./feed-list.ts";
import { feedPauseCommand } from "./feed-pause.ts";
import { feedReadCommand } from "./feed-read.ts";
import { feedRemoveCommand } from "./feed-remove.ts";
import { feedTestCommand } from "./feed-test.ts";
import { feedbackCommand } from "./feedback.ts";
import { helpCommand } from "./help.ts";
import { quoteCommand } from "./quote.ts";
import { searchCommand } from "./search.ts";
import { settingsClearCommand } from "./settings-clear.ts";
import { settingsSetCommand } from "./settings-set.ts";
import { settingsShowCommand } from "./settings-show.ts";
import { statusCommand } from "./status.ts";
import { summarizeCommand } from "./summarize.ts";
import { timelineCommand } from "./timeline.ts";
import { verifyCommand } from "./verify.ts";

/**
 * Every command, in the order help shows them. The only list. Each file imports what it runs only when it runs: the readers of
 * pages and PDFs and the tables of languages take a second to load, which `help` need not wait for.
 */
export const commands: readonly CommandDefinition[] = [
  askCommand,
  briefCommand,
  summarizeCommand,
  compareCommand,
  timelineCommand,
  searchCommand,
  quoteCommand,
  verifyCommand,
  answerShowCommand,
  answerListCommand,
  articleAddCommand,
  articleListCommand,
  articleShowCommand,
  articleTextCommand,
  articleEditCommand,
  articleRemoveCommand,
  feedAddCommand,
  feedListCommand,
  feedReadCommand,
  feedTestCommand,
  feedPauseCommand,
  feedRemoveCommand,
  feedImportCommand,
  feedExportCommand,
  dailySetCommand,
  dailyListCommand,
  dailyPreviewCommand,
  dailyRunCommand,
  dailyPauseCommand,
  dailyRemoveCommand,
  dailyHistoryCommand,
  dailyWatchCommand,
  feedbackCommand,
  settingsShowCommand,
  settingsSetCommand,
  settingsClearCommand,
  statusCommand,
  helpCommand,
];
