import { expect, it } from "vitest";
import type { Message } from "../../rendering/discord/message.ts";
import { en } from "../../rendering/words/en.ts";
import { openProgressView } from "./open-progress-view.ts";

it("shows what was found, then each claim as it passes, and how far long work has come", () => {
  const shown: string[] = [];
  const delivery = { show: (message: Message) => void shown.push(JSON.stringify(message)), finish: async () => null };
  const view = openProgressView(delivery, "How many gates?", en);
  view.showFound?.({ quotes: [], articles: [] });
  view.progress({ done: 2, total: 5, label: "ferries.html" });
  view.progress({ done: 3, total: null, label: "boats.html" });
  expect(shown[0]).toContain("How many gates?");
  expect(shown[0]).toContain("Found first");
  expect(shown[1]).toMatch(/2 of 5: ferries/u);
  expect(shown[2]).toMatch(/3: boats/u);
});
