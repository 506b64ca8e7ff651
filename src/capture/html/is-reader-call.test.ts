import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isReaderCall } from "./is-reader-call.ts";

describe("isReaderCall", () => {
  it.each([
    "Read more: Harbour master resigns",
    "RELATED: Harbour master resigns",
    "Sign up for our morning newsletter",
    "Follow us on Facebook",
    "Advertisement",
    "Story continues below",
    "Image 3 of 12",
    "(Photo: Harbour Office)",
    "© 2025 The Daily Example",
    "Last updated: 18 November 2025",
    "Published 18 November 2025",
    "(Reporting by Mara Lindqvist; editing by Tom Okoro)",
    "12 comments",
  ])("hears one in %j", (text) => {
    expect(isReaderCall(text)).toBe(true);
  });

  it.each([
    "Also on Monday, the minister said the ferry would sail again.",
    "Advertising revenue fell by a third, the company said.",
    "Updated figures show that 31 people were on board.",
    "Published in 1998, the report had warned of exactly this.",
    "Promoted to captain in 2019, she had commanded the ferry since.",
    "Loading docks at the harbour stayed shut.",
    "Related charges against two officers were dropped.",
    "Copyright law gives no answer to that.",
    "More from the same fund will go to the families, she said.",
    "Subscribers to the fund will be repaid, the court ruled.",
  ])("leaves the story's own %j", (text) => {
    expect(isReaderCall(text)).toBe(false);
  });

  it("never takes a long text for one", () => {
    fc.assert(fc.property(fc.string({ minLength: 251 }), (text) => !isReaderCall(`Read more: ${text}`)));
  });
});
