import { describe, expect, it } from "vitest";
import { isPlaceholder } from "./is-placeholder.ts";

describe("isPlaceholder", () => {
  it.each([
    "",
    "Harbour App",
    "You need to enable JavaScript to run this app.",
    "JavaScript is disabled in your browser.",
    "Just a moment...",
    "Please wait while we are checking your browser before you go on.",
    "Access denied.",
  ])("sees through %j", (text) => {
    expect(isPlaceholder(text)).toBe(true);
  });

  it.each([
    "The bridge is open.",
    "The ferry sails again on Monday",
    `The language JavaScript is required in schools from next year, the ministry said. ${"Teachers welcomed the plan. ".repeat(30)}`,
  ])("takes %j for text", (text) => {
    expect(isPlaceholder(text)).toBe(false);
  });
});
