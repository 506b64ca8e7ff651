import { defineCommand } from "../src/app/command.ts";
import { editArticle } from "../src/app/edit-article.ts";
import { DESCRIPTORS } from "../src/domain/descriptor.ts";
import { articleOption } from "./options/article-option.ts";

const text = (description: string, maxLength: number) =>
  ({ type: "string", description, minLength: 1, maxLength }) as const;

/** What `--clear` sets each field to. A title and a kind cannot be absent, only unknown. */
const CLEARED = {
  byline: { byline: null },
  publisher: { publisher: null },
  url: { url: null },
  published: { publishedAt: null },
  updated: { updatedAt: null },
  language: { language: null },
  descriptor: { descriptor: "unknown" },
  collection: { collections: [] },
} as const;

export const articleEditCommand = defineCommand({
  name: "article edit",
  description: "Set or correct what is known about an article; it is recorded as set by hand",
  access: "editor",
  options: {
    id: articleOption,
    title: text("The title", 500),
    byline: text("The authors, apart by commas", 500),
    publisher: text("Who published it", 200),
    url: text("Its address on the web", 2_000),
    published: text("When it was published: 2025-11-18, or with time and zone 2025-11-18T09:30+01:00", 40),
    updated: text("When it was last updated, written the same way", 40),
    language: text('Its language as a two-letter code, as "en"', 20),
    descriptor: { type: "choice", choices: DESCRIPTORS, description: "What kind of source it is" },
    collection: {
      type: "string",
      description: "The collection it is in, in place of the present ones",
      repeatable: true,
      minLength: 1,
      maxLength: 100,
      completes: "collection",
    },
    clear: {
      type: "choice",
      choices: Object.keys(CLEARED) as (keyof typeof CLEARED)[],
      description: "Make a field empty",
      repeatable: true,
    },
  },
  examples: [
    'article edit 3f9a --publisher "Northern Ledger" --published 2025-11-18',
    "article edit 3f9a --clear byline",
  ],
  run: async (context, { id, published, updated, collection, clear = [], ...fields }) => {
    const changes = Object.assign({}, ...clear.map((field) => CLEARED[field]), fields, {
      ...(published !== undefined && { publishedAt: published }),
      ...(updated !== undefined && { updatedAt: updated }),
      ...(collection !== undefined && { collections: collection }),
    });
    return { kind: "edited", ...(await editArticle(context, id, changes)) };
  },
});
