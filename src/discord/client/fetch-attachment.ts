import { UserError } from "../../errors.ts";

/** The most a document may hold, as everywhere: larger ones are refused unread. */
const MAX_BYTES = 50 * 1024 * 1024;

/** Where Discord keeps what members attach. */
const HOSTS: readonly string[] = ["cdn.discordapp.com", "media.discordapp.net"];

const GONE = "The attachment could not be had from Discord any more. Attach it again.";

/**
 * Gets what a member attached, from Discord and nowhere else.
 * @throws {UserError} where it is too large or gone
 */
export async function fetchAttachment(
  url: string,
  { apiUrl, signal }: { readonly apiUrl: string; readonly signal: AbortSignal },
): Promise<Uint8Array> {
  const { hostname, host } = new URL(url);
  if (!HOSTS.includes(hostname) && host !== new URL(apiUrl).host)
    throw new Error(`an attachment that is not at Discord: ${hostname}`);
  const response = await fetch(url, { signal, redirect: "error" });
  if (!response.ok || response.body === null) throw new UserError(GONE);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body) {
    size += chunk.byteLength;
    if (size > MAX_BYTES) throw new UserError("The attachment is larger than 50 MB. Attach its parts one by one.");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
