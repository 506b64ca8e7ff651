import { defineCommand } from "../src/app/command.ts";

export const articleAddCommand = defineCommand({
  name: "article add",
  description: "Add saved pages and documents to the archive",
  access: "editor",
  options: {
    source: {
      type: "string",
      description: "A file, folder, http(s) address or - for standard input: text, HTML, PDF, Word, JSON, also gzipped",
      required: true,
      place: "rest",
      repeatable: true,
      minLength: 1,
      maxLength: 8_000,
    },
    collection: {
      type: "string",
      description: "Put the articles into this collection; repeat it for several",
      repeatable: true,
      minLength: 1,
      maxLength: 100,
      completes: "collection",
    },
  },
  examples: ["article add saved-pages/", "article add report.pdf https://example.org/news/1 --collection harbour"],
  run: async (context, { source, collection = [] }) => {
    const { addArticles } = await import("../src/app/add-articles.ts");
    return { kind: "add-summary", summary: await addArticles(context, { inputs: source, collections: collection }) };
  },
});
