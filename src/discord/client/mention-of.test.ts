import { describe, expect, it } from "vitest";
import { mentionOf } from "./mention-of.ts";

describe("mentionOf", () => {
  it("gives what is said to the bot, without its name", () => {
    expect(mentionOf("<@42> who denied it?", "42")).toBe("who denied it?");
    expect(mentionOf("Tell me, <@!42>,\nwho denied it?", "42")).toBe("Tell me, , who denied it?");
    expect(mentionOf("<@42>", "42")).toBe("");
  });

  it("hears nothing where others are named", () => {
    expect(mentionOf("<@43> who denied it?", "42")).toBeNull();
    expect(mentionOf("@everyone 42", "42")).toBeNull();
  });
});
