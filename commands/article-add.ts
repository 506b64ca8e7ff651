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
      face: "terminal",
    },
    link: {
      type: "string",
      description: "The address of a page or document, beginning with https://",
      repeatable: true,
      minLength: 1,
      maxLength: 6_000,
      face: "discord",
    },
    file: {
      type: "attachment",
      description: "A saved page or document: text, HTML, PDF, Word or JSON, also gzipped",
      repeatable: true,
      face: "discord",
    },
    text: {
      type: "string",
      description: "The text itself, pasted",
      minLength: 1,
      maxLength: 6_000,
      face: "discord",
    },
    title: {
      type: "string",
      description: "What to call it, where it is one article; its own title unless given",
      minLength: 1,
      maxLength: 500,
      face: "discord",
    },
    collection: {
      type: "string",
      description: "Put the articles into this collection",
      repeatable: true,
      minLength: 1,
      maxLength: 100,
      completes: "collection",
    },
  },
  examples: ["article add saved-pages/", "article add report.pdf https://example.org/news/1 --collection harbour"],
  run: async (context, { source = [], link = [], file = [], text, title, collection = [] }) => {
    const { addArticles } = await import("../src/app/add-articles.ts");
    const summary = await addArticles(context, {
      inputs: [...source, ...link, ...file],
      texts: text === undefined ? [] : [text],
      ...(title !== undefined && { title }),
      collections: collection,
    });
    return { kind: "add-summary", summary };
  },
});
