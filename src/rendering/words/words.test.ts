import { describe, expect, it } from "vitest";
import type { Remark } from "../../app/remark.ts";
import type { Result } from "../../app/result.ts";
import { type Answer, NOTE_KINDS } from "../../domain/answer.ts";
import { FACE_LANGUAGES, type FaceLanguage } from "../../domain/settings.ts";
import { makeAnswer } from "../../testing/make-answer.ts";
import { makeArticle } from "../../testing/make-article.ts";
import { resultPages } from "../discord/result-pages.ts";
import { textsOf } from "../discord/testing/texts-of.ts";
import { whyMessage } from "../discord/why-message.ts";
import { answerMarkdown } from "../markdown/answer-markdown.ts";
import { wordsIn } from "./words-in.ts";

/** What sources and people say here is Greek, so that every English word shown is the program's own. */
const article = makeArticle({ id: "7da5zx1w", revision: "5d41402abc4b", title: "Η γέφυρα", publisher: "Η Εφημερίδα" });
const other = makeArticle({
  id: "9kd2mm3q",
  title: "Το λιμάνι",
  publisher: null,
  publishedAt: null,
  descriptor: "unknown",
});
const quoted = [
  { article, text: "Η γέφυρα έκλεισε." },
  { article: other, text: "Το λιμάνι άνοιξε." },
];
const answer = makeAnswer(quoted, {
  question: "Τι έγινε;",
  mode: "model",
  model: "μ",
  claims: [
    { text: "Έκλεισε.", citations: [1], role: "bottom line" },
    { text: "Άνοιξε.", citations: [2], section: "Where the sources differ", date: "2025-05-01" },
  ],
  notes: NOTE_KINDS.map((kind) => ({ kind, text: "Σημείωση", quotes: [1, 2] })),
  rejected: [{ text: "Έπεσε.", reason: "Όχι" }],
});
const abstention = {
  ...makeAnswer(quoted, { question: "Τι έγινε;", kind: "abstention" }),
  searched: { articles: 1_200, passages: 1, window: { since: "2025-05-01", until: "2025-05-30" }, terms: ["γέφυρα"] },
} satisfies Answer;
const remarks: readonly Remark[] = [
  { kind: "withheld", quotes: [1] },
  { kind: "withdrawn", quotes: [1, 2], title: "Η γέφυρα" },
  { kind: "revised", quotes: [2], title: "Το λιμάνι", since: "2025-06-02T08:00:00.000Z" },
  {
    kind: "corrected",
    title: "Η γέφυρα",
    values: [
      { field: "publishedAt", value: "2025-06-01" },
      { field: "descriptor", value: "opinion" },
      { field: "publisher", value: null },
    ],
  },
];
const run = {
  promptTokens: 1_200,
  cachedTokens: 800,
  completionTokens: 90,
  isEstimated: true,
  cost: null,
  calls: 2,
  firstClaimMs: 1_234,
  totalMs: 4_321,
  wholeArticleTokens: 9_000,
};
const RESULTS: readonly Result[] = [
  { kind: "answer", answer, id: "k3v9q2xa", remarks },
  { kind: "answer", answer: abstention, id: "k3v9q2xa" },
  { kind: "articles", articles: [article, { ...other, voice: "7da5zx1w" }] },
  { kind: "articles", articles: [] },
  { kind: "article", article, text: "Η γέφυρα έκλεισε." },
  { kind: "passages", query: "γέφυρα", passages: [] },
  { kind: "quote-matches", text: "γέφυρα", matches: [] },
  { kind: "edited", article, fields: ["title", "publishedAt", "collections"], restingAnswers: ["k3v9q2xa"] },
  { kind: "removed", articles: [article, other], restingAnswers: ["k3v9q2xa", "k3v9q2xb"] },
  { kind: "answers", answers: [] },
  { kind: "feedback", entries: [] },
  {
    kind: "status",
    status: {
      version: "1.0.0",
      startedAt: "2025-06-02T07:00:00.000Z",
      asOf: "2025-06-03T08:01:00.000Z",
      gatewayPingMs: 41,
      loopDelayP99Ms: 3,
      archive: { engine: "SQLite", articles: 1_200, passages: 9_000, bytes: 12_300_000 },
      model: { id: "μ", judgeId: "ν" },
      budget: { guild: { spentTokens: 1_200, limitTokens: 90_000 }, user: { spentTokens: 0, limitTokens: null } },
    },
  },
];
const shownIn = (language: FaceLanguage): readonly string[] => {
  const words = wordsIn(language);
  return [
    ...RESULTS.flatMap((result) => resultPages(result, { isPrivate: true, words }).flatMap(textsOf)),
    ...textsOf(whyMessage({ answer, command: "ask", run }, words)),
    answerMarkdown({ answer, id: "k3v9q2xa", remarks }, words),
  ];
};

/** Words of English that none of the others has, but in names of commands. */
const ENGLISH =
  /(?<!\/)\b(?:the|of|and|is|are|were|from|this|that|what|which|with|by|quote|quotes|articles|answer|answers|none|kept|published|claims|undated|unknown|sources|report|opinion)\b/giu;

describe("Footnote's own words", () => {
  it.each(FACE_LANGUAGES.filter((language) => language !== "en"))(
    "leave no English in what is shown in %s",
    (language) => {
      const shown = shownIn(language).map((text) =>
        // "source" and "opinion" are French too, "articles" and "sources" as well.
        language === "fr" ? text.replace(/\b(?:articles|sources|opinion)\b/giu, "") : text,
      );
      expect(shown.flatMap((text) => text.match(ENGLISH) ?? [])).toEqual([]);
    },
  );

  it("are English where nothing else is set", () => {
    expect(shownIn("en").flatMap((text) => text.match(ENGLISH) ?? []).length).toBeGreaterThan(50);
  });

  it("stand around claims and quotes that stay as they are, to the letter", () => {
    for (const language of FACE_LANGUAGES) {
      const all = shownIn(language).join("\n");
      for (const text of ["> Η γέφυρα έκλεισε.", "> Το λιμάνι άνοιξε.", "Έκλεισε. [1]", "Άνοιξε. [2]"])
        expect(all).toContain(text);
    }
  });

  it("write dates and numbers as the language does", () => {
    const german = shownIn("de").join("\n");
    expect(german).toContain("1. Mai 2025");
    expect(german).toContain(
      "Durchsucht: 1.200 Artikel (1 Textstelle), erschienen von 1. Mai 2025 bis 30. Mai 2025, nach: γέφυρα.",
    );
    expect(german).toContain("**Worin die Quellen voneinander abweichen**");
    expect(german).toContain("12,3 MB");
    expect(shownIn("fr").join("\n")).toContain("1er mai 2025");
    expect(shownIn("es").join("\n")).toContain("1 de mayo de 2025");
  });

  it("say what a note says of its quotes", () => {
    const german = shownIn("de").join("\n");
    expect(german).toContain("Die Quellen der Zitate [1] und [2].");
    expect(german).toContain("Kein Bericht in dieser Antwort stützt es.");
    expect(german).toContain("„Η γέφυρα“: jetzt Datum „1. Juni 2025“, Art „Meinung“, Herausgeber „unbekannt“.");
  });
});
