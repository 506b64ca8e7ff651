import { FETCH_ADVICE } from "../../capture/fetch/fetched-kind.ts";
import { UserError } from "../../errors.ts";

/**
 * The address of a feed or page as people type it: without "https://", with "feed:" before it, or in the angle brackets that keep
 * Discord from showing a preview.
 * @throws {UserError} where it is no address of the web, or carries a password
 */
export function completeAddress(named: string): string {
  const bare = named
    .trim()
    .replace(/^<(.*)>$/s, "$1")
    .replace(/^feed:(?:\/\/)?(?=https?:)/i, "")
    .replace(/^feed:\/\//i, "http://");
  const url = URL.parse(/^[a-z][a-z\d+.-]*:\/\//i.test(bare) ? bare : `https://${bare}`);
  if (url === null || !/^https?:$/.test(url.protocol) || /\s/.test(bare))
    throw new UserError(`"${bare.slice(0, 60)}" is no address. Give one as https://example.org/feed.xml.`, {
      exitCode: 2,
    });
  if (url.username !== "" || url.password !== "")
    throw new UserError(`This address carries a user name or password, ${FETCH_ADVICE.feed.password}`, { exitCode: 2 });
  return url.href;
}
