import { generateOpml, type Opml } from "feedsmith";
import { UserError } from "../../errors.ts";
import type { OpmlFeed } from "./opml-feed.ts";

type Outline = Opml.Outline<Date, readonly [], false>;

/**
 * Writes a list of feeds as OPML 2.0; one that stands in several folders is repeated in each.
 * @throws {UserError} where there is none
 */
export function writeOpml(
  feeds: readonly OpmlFeed[],
  head: { readonly title: string; readonly createdAt: Date },
): string {
  if (feeds.length === 0) throw new UserError("There are no feeds to write into a list. Add one first.");
  const outlines: Outline[] = [];
  for (const { url, title, folders } of feeds) {
    for (const folder of folders.length === 0 ? [""] : folders) {
      const inside = folder.split("/").reduce(openFolder, outlines);
      inside.push({ type: "rss", text: title ?? url, ...(title !== null && { title }), xmlUrl: url });
    }
  }
  return generateOpml({ head: { title: head.title, dateCreated: head.createdAt }, body: { outlines } });
}

/** @returns the outlines of the folder of that name, which is made where there is none */
function openFolder(outlines: Outline[], name: string): Outline[] {
  if (name.trim() === "") return outlines;
  const known = outlines.find(({ text, xmlUrl, outlines: inner }) => text === name && xmlUrl === undefined && inner);
  if (known?.outlines !== undefined) return known.outlines;
  const inside: Outline[] = [];
  outlines.push({ text: name, outlines: inside });
  return inside;
}
