import { urlKey } from "../../archive/url-key.ts";
import { UserError } from "../../errors.ts";
import type { CommandContext } from "../command.ts";
import { nameCommand } from "../name-command.ts";
import { listFeeds } from "./list-feeds.ts";
import { feedName } from "./records/feed-name.ts";
import type { KnownFeed } from "./records/known-feed.ts";

const CANDIDATES_NAMED = 3;

/**
 * Finds the one feed a person means by its id, its address, its title or the beginning of one of them.
 * @throws {UserError} where there is none, or more than one
 */
export async function findFeed(
  context: Pick<CommandContext, "archive" | "guild" | "place">,
  named: string,
): Promise<KnownFeed> {
  const wanted = named.trim().toLowerCase();
  const given = named.trim();
  const shown = given.length > 60 ? `${given.slice(0, 60)}…` : given;
  const feeds = wanted === "" ? [] : await listFeeds(context);
  const key = urlKey(/^https?:/.test(wanted) ? wanted : `https://${wanted}`);
  const found =
    [
      feeds.filter(({ feed }) => feed.id === wanted),
      feeds.filter(({ feed }) => urlKey(feed.url.toLowerCase()) === key),
      feeds.filter(({ feed }) => feedName(feed).toLowerCase() === wanted),
      feeds.filter(({ feed }) => [feed.id, feedName(feed).toLowerCase()].some((name) => name.startsWith(wanted))),
    ].find((some) => some.length > 0) ?? [];
  const [only, second] = found;
  if (only === undefined)
    throw new UserError(`There is no feed "${shown}". ${nameCommand(context.place, "feed list")} shows them.`, {
      exitCode: 2,
    });
  if (second === undefined) return only;
  const names = found.slice(0, CANDIDATES_NAMED).map(({ feed }) => `${feed.id} (${feedName(feed)})`);
  const more = found.length > names.length ? ` and ${found.length - names.length} more` : "";
  throw new UserError(`"${shown}" can mean several feeds: ${names.join(", ")}${more}. Give the id.`);
}
