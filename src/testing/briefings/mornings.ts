import type { CapturedArticle } from "../../domain/article.ts";
import { capturedArticle } from "../archive/captured-article.ts";

const AGROUND_TEXT = `The ferry Skelda ran aground off Orm Point on Sunday evening. Twelve people were injured when the Skelda struck the rocks, the coastguard said. Tugs from Haverness took the other passengers ashore. The Skelda sails between Haverness and the island of Lund.`;

/** Two mornings' news of places that do not exist: one event in two papers and a copy, one like it elsewhere, and what became of them. */
export const mornings = {
  /** Published before the first window. */
  old: capturedArticle({
    title: "Ferry line orders two new ships",
    publisher: "Harbour Post",
    url: "https://harbour.example/ships",
    publishedAt: "2026-02-20T09:00:00Z",
    capturedAt: "2026-03-01T20:00:00.000Z",
    text: "The Lund Line has ordered two new ships from a yard in Brennick. They will sail from next spring, the company said.",
  }),
  aground: capturedArticle({
    title: "Ferry Skelda runs aground off Orm Point",
    publisher: "Harbour Post",
    url: "https://harbour.example/skelda",
    publishedAt: "2026-03-01T19:00:00Z",
    capturedAt: "2026-03-01T19:05:00.000Z",
    text: AGROUND_TEXT,
  }),
  agroundCopy: capturedArticle({
    title: "Skelda on the rocks",
    publisher: "Morning Echo",
    url: "https://echo.example/skelda",
    publishedAt: "2026-03-01T20:10:00Z",
    capturedAt: "2026-03-01T20:15:00.000Z",
    text: AGROUND_TEXT,
  }),
  agroundElsewhere: capturedArticle({
    title: "Skelda ferry strikes rocks near Orm Point, passengers hurt",
    publisher: "Coast Gazette",
    url: "https://gazette.example/orm-point",
    publishedAt: "2026-03-01T21:00:00Z",
    capturedAt: "2026-03-01T21:05:00.000Z",
    text: "Fourteen people were injured when the Skelda struck the rocks, the hospital in Haverness said. The Skelda had left Lund at dusk for Haverness. Rescue boats brought passengers from Orm Point to the harbour during the night.",
  }),
  /** The same kind of event, at another place. */
  lookAlike: capturedArticle({
    title: "Ferry Marigold runs aground in Tarn Bay",
    publisher: "Lakeside Herald",
    url: "https://lakeside.example/marigold",
    publishedAt: "2026-03-01T22:00:00Z",
    capturedAt: "2026-03-01T22:05:00.000Z",
    text: "The ferry Marigold ran aground in Tarn Bay on Sunday evening. Nobody was injured when the Marigold touched the sand, the water police said. All thirty passengers waited on board for the tide at Quillon pier.",
  }),
  tram: capturedArticle({
    title: "Ellmark council approves tram to the hospital",
    publisher: "Ellmark Courier",
    url: "https://courier.example/tram",
    publishedAt: "2026-03-01",
    capturedAt: "2026-03-01T16:00:00.000Z",
    text: "The council of Ellmark approved a tram line to the general hospital on Sunday. The line will cost 12 million crowns, the mayor Ines Dorval said. Building starts in September.",
  }),
  leaflet: capturedArticle({
    title: "How to travel with a dog",
    publisher: "Lund Line",
    url: "https://lund.example/dogs",
    capturedAt: "2026-03-01T18:00:00.000Z",
    text: "Dogs travel free on all ferries of the Lund Line. They must be kept on a lead on deck.",
  }),
  /** The second morning: the first paper has another figure. */
  refloated: capturedArticle({
    title: "Skelda towed free as number of injured rises",
    publisher: "Harbour Post",
    url: "https://harbour.example/skelda-free",
    publishedAt: "2026-03-02T18:00:00Z",
    capturedAt: "2026-03-02T18:05:00.000Z",
    text: "Nineteen people were injured when the Skelda struck the rocks, the coastguard said on Monday. The ferry Skelda was towed free of the rocks off Orm Point at high water. It was brought to Haverness for repairs.",
  }),
  /** The second morning: what was quoted is corrected. */
  tramCorrected: capturedArticle({
    title: "Ellmark council approves tram to the hospital",
    publisher: "Ellmark Courier",
    url: "https://courier.example/tram",
    publishedAt: "2026-03-01",
    capturedAt: "2026-03-02T12:00:00.000Z",
    text: "The council of Ellmark approved a tram line to the general hospital on Sunday. The line will cost 15 million crowns, the mayor Ines Dorval said. Building starts in September.",
  }),
  bakery: capturedArticle({
    title: "Brennick bakers win national prize",
    publisher: "Brennick Times",
    url: "https://brennick.example/bakers",
    publishedAt: "2026-03-02T15:00:00Z",
    capturedAt: "2026-03-02T15:05:00.000Z",
    text: "Two bakers from Brennick won the national prize for rye bread on Monday. Olaf Renn and Mira Sund had entered a loaf that rises for three days.",
  }),
} as const satisfies Readonly<Record<string, CapturedArticle>>;

const { refloated, tramCorrected, bakery, ...first } = mornings;

/** What stands in the archive on the first morning, and what comes until the second. */
export const firstMorning: readonly CapturedArticle[] = Object.values(first);
export const secondMorning: readonly CapturedArticle[] = [refloated, tramCorrected, bakery];
