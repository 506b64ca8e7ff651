import type { BriefedStory, Briefing } from "../domain/briefing.ts";
import { counted } from "./counted.ts";
import { dateLabel } from "./date-label.ts";
import { momentLabel } from "./moment-label.ts";
import type { Words } from "./words/en.ts";

/** How many tell a story, and whether it is new. */
export function storySentence({ voices, isNew }: BriefedStory, words: Words): string {
  const { voice, isNew: fresh, goesOn } = words.briefing;
  return `${counted(voices, voice, words)} · ${isNew ? fresh : goesOn}`;
}

/** What was looked through, what found no room, what could not be read: a sentence each. */
export function coverageSentences(
  { window, articles, untold, undated, feeds }: Briefing,
  words: Words,
): readonly string[] {
  const { briefing, nouns } = words;
  const since = momentLabel(window.since, words);
  const until = momentLabel(window.until, words);
  return [
    briefing.window(counted(articles, nouns.article, words), since, until),
    ...(untold > 0 ? [briefing.untold(counted(untold, briefing.story, words))] : []),
    ...(undated.total > 0
      ? [briefing.undated(counted(undated.total, nouns.article, words), undated.titles.map(words.quoted).join(", "))]
      : []),
    ...(feeds.failed.length > 0
      ? [
          briefing.feedsFailed(
            String(feeds.failed.length),
            String(feeds.total),
            feeds.failed.map(({ title, reason }) => `${title} (${reason.replace(/\.$/, "")})`).join("; "),
          ),
        ]
      : []),
  ];
}

/** Over what is otherwise than the last briefing had it. */
export function changesHeading({ changesSince }: Briefing, words: Words): string {
  const { changedSince, changed } = words.briefing;
  return changesSince === null ? changed : changedSince(dateLabel(changesSince.slice(0, 10), words));
}
