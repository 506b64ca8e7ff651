import { writePage } from "../../src/testing/feeds/write-page.ts";
import type { PaperArticle } from "./invent-morning.ts";

/** What stands on a page beside its article, some 60,000 characters: menus, teasers, scripts. */
const MENU = Array.from({ length: 120 }, (_, index) => `<li><a href="/section/${index}">Section ${index}</a></li>`);
const TEASERS = Array.from(
  { length: 60 },
  (_, index) =>
    `<div class="teaser"><a href="/more/${index}"><img src="/images/${index}.jpg" alt=""><h3>More to read, part ${index}</h3></a><p>Read on in part ${index}.</p></div>`,
);
const SCRIPT = `<script>window.settings=${JSON.stringify(Array.from({ length: 1_500 }, (_, index) => ({ id: index, on: true })))};</script>`;

/** The page of an article as news sites serve it: most of it is not the article. */
export function writeNewsPage({ title, text, publisher, publishedAt }: PaperArticle): string {
  return writePage({ title, text, publisher, publishedAt: new Date(publishedAt).toISOString() })
    .replace("</head>", () => `${SCRIPT}</head>`)
    .replace("<body>", () => `<body><header><nav><ul>${MENU.join("")}</ul></nav></header>`)
    .replace(
      "</body>",
      () => `<aside class="related">${TEASERS.join("")}</aside><footer>All rights reserved</footer></body>`,
    );
}
