import { z } from "zod";
import type { SeenItem } from "./seen-item.ts";

const key = z.string();
const row = z.tuple([key, key, key, key, z.string(), z.int().nonnegative()]);
type Row = z.infer<typeof row>;

const orNull = (text: string): string | null => (text === "" ? null : text);

/** What was seen of a feed's items as it is kept: rows in the order of `SeenItem`, as a thousand of them must fit; "" for null. */
export const seenSchema = z.strictObject({
  items: z.array(
    row.transform(
      ([guid, url, content, updated, articleId, lookedAt]): SeenItem => ({
        guid: orNull(guid),
        url: orNull(url),
        content,
        updated: orNull(updated),
        articleId: orNull(articleId),
        lookedAt,
      }),
    ),
  ),
});

/** An item as `seenSchema` reads it. */
export function seenRow({ guid, url, content, updated, articleId, lookedAt }: SeenItem): Row {
  return [guid ?? "", url ?? "", content, updated ?? "", articleId ?? "", lookedAt];
}
