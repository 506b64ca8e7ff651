/** A page as a site serves it. */
export interface WrittenPage {
  readonly title: string;
  /** Apart by blank lines. */
  readonly text: string;
  readonly publisher?: string;
  readonly publishedAt?: string;
  /** What the page calls its own address. */
  readonly canonical?: string;
  /** The feed that it declares. */
  readonly feed?: string;
}

/** A page of an article, in HTML. */
export function writePage({ title, text, publisher, publishedAt, canonical, feed }: WrittenPage): string {
  const paragraphs = text.split("\n\n").map((paragraph) => `<p>${paragraph}</p>`);
  return `<!doctype html><html lang="en"><head><title>${title}</title>
<meta property="og:title" content="${title}">
${publisher === undefined ? "" : `<meta property="og:site_name" content="${publisher}">`}
${publishedAt === undefined ? "" : `<meta property="article:published_time" content="${publishedAt}">`}
${canonical === undefined ? "" : `<link rel="canonical" href="${canonical}">`}
${feed === undefined ? "" : `<link rel="alternate" type="application/rss+xml" href="${feed}">`}
</head><body><article><h1>${title}</h1>${paragraphs.join("\n")}</article></body></html>`;
}
