import { readFile, writeFile } from "node:fs/promises";
import MiniSearch from "minisearch";
import type { SearchSystem } from "./search-system.ts";

const OPTIONS = { fields: ["title", "body"], storeFields: ["title", "body"] };

/** MiniSearch with its defaults, kept as the JSON it offers for that. It holds its index in memory, and nothing of an unfinished build is safe. */
export const miniSearch: SearchSystem = {
  async build(path) {
    const index = new MiniSearch(OPTIONS);
    let id = 0;
    return {
      async add(articles) {
        for (const { title, passages } of articles) index.addAll(passages.map((body) => ({ id: id++, title, body })));
      },
      close: () => writeFile(path, JSON.stringify(index)),
    };
  },
  async open(path) {
    const index = MiniSearch.loadJSON(await readFile(path, "utf8"), OPTIONS);
    return {
      ask: async (question, limit) => index.search(question).slice(0, limit).length,
      async close() {},
    };
  },
};
