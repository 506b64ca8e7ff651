import { describe, expect, it } from "vitest";
import type { Provenance } from "../domain/article.ts";
import { makeArticle } from "../testing/make-article.ts";
import { renewMetadata } from "./renew-metadata.ts";

const described = (provenance: Provenance) => ({ metadata: makeArticle().metadata, provenance });

describe("where a text comes from", () => {
  it("is said anew with each capture", () => {
    const fromFeed = described({ text: "feed", title: "feed" });
    const fromPage = described({ title: "structured" });
    expect(renewMetadata(fromFeed, fromPage).provenance).toEqual({ title: "structured" });
    expect(renewMetadata(fromPage, fromFeed).provenance).toEqual({ text: "feed", title: "feed" });
  });

  it("is said though a person set what is known of it", () => {
    const byHand = described({ title: "person" });
    expect(renewMetadata(byHand, described({ text: "feed", title: "feed" })).provenance).toEqual({
      text: "feed",
      title: "person",
    });
  });
});
