import { describe, expect, it } from "vitest";
import { makeArticle } from "../../testing/make-article.ts";
import { publishedAt } from "./published-at.ts";

const article = (date: string | null, capturedAt = "2026-03-02T10:00:00.000Z") => ({
  ...makeArticle({ publishedAt: date }),
  capturedAt,
});
const at = (date: string | null, capturedAt?: string, zone = "UTC") => {
  const instant = publishedAt(article(date, capturedAt), zone);
  return instant === null ? null : new Date(instant).toISOString();
};

describe("publishedAt", () => {
  it("takes a date-time as it is, and nothing for an undated article, whenever it was captured", () => {
    expect(at("2026-03-02T07:30:00+02:00")).toBe("2026-03-02T05:30:00.000Z");
    expect(at(null)).toBeNull();
  });

  it("counts an article that bears a day alone from when it was captured on that day", () => {
    expect(at("2026-03-02")).toBe("2026-03-02T10:00:00.000Z");
  });

  it("counts one captured later to the end of its day, one captured before it to its beginning, where it is read", () => {
    expect(at("2026-03-01")).toBe("2026-03-01T23:59:59.999Z");
    expect(at("2026-03-03")).toBe("2026-03-03T00:00:00.000Z");
    expect(at("2026-03-03", undefined, "Asia/Tokyo")).toBe("2026-03-02T15:00:00.000Z");
    expect(at("2026-03-01", undefined, "America/New_York")).toBe("2026-03-02T04:59:59.999Z");
  });

  it("knows days of 23 hours and days that a zone left out", () => {
    expect(at("2026-03-29", undefined, "Europe/Berlin")).toBe("2026-03-28T23:00:00.000Z");
    expect(at("2026-03-29", "2026-05-01T00:00:00.000Z", "Europe/Berlin")).toBe("2026-03-29T21:59:59.999Z");
    expect(at("2011-12-30", undefined, "Pacific/Apia")).not.toBeNull();
  });
});
