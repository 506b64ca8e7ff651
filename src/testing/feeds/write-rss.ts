/** An item as a feed's author gives it. */
export interface WrittenItem {
  readonly title: string;
  readonly url?: string;
  readonly guid?: string;
  /** ISO 8601. */
  readonly publishedAt?: string;
  readonly updatedAt?: string;
  readonly summary?: string;
  /** The whole text, as HTML. */
  readonly content?: string;
}

/** An RSS 2.0 document. */
export function writeRss(items: readonly WrittenItem[], title = "Estuary Post"): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>${asText(title)}</title><link>https://estuary.example/</link>
${items.map(writeItem).join("\n")}
</channel></rss>`;
}

function writeItem({ title, url, guid, publishedAt, updatedAt, summary, content }: WrittenItem): string {
  const elements: readonly (readonly [name: string, value: string | undefined])[] = [
    ["title", title],
    ["link", url],
    ["guid", guid],
    ["dc:date", publishedAt],
    ["atom:updated", updatedAt],
    ["description", summary],
    ["content:encoded", content],
  ];
  const written = elements.flatMap(([name, value]) => {
    if (value === undefined) return [];
    return [`<${name}${name === "guid" ? ' isPermaLink="false"' : ""}>${asText(value)}</${name}>`];
  });
  return `<item>${written.join("")}</item>`;
}

function asText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
