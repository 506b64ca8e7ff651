import { HTTPError } from "discord.js";
import { describe, expect, it } from "vitest";
import { refusal } from "../../testing/discord/refusal.ts";
import { isPassing } from "./is-passing.ts";

const httpError = (status: number) =>
  new HTTPError(status, "no", "POST", "https://x.test", { files: undefined, body: undefined });

describe("isPassing", () => {
  it.each([
    ["a server error", httpError(502)],
    ["a time-out", new DOMException("aborted", "AbortError")],
    ["a connection that was reset", Object.assign(new Error("reset"), { code: "ECONNRESET" })],
    ["a socket that ended", Object.assign(new Error("other side closed"), { code: "UND_ERR_SOCKET" })],
  ])("holds of %s", (_what, fault) => {
    expect(isPassing(fault)).toBe(true);
  });

  it.each([
    ["a refusal", refusal(50_035)],
    ["a defect", new TypeError("not a function")],
    ["an error of the file system that is no text", Object.assign(new Error("odd"), { code: 5 })],
    ["what is no error", "ECONNRESET"],
  ])("does not hold of %s", (_what, fault) => {
    expect(isPassing(fault)).toBe(false);
  });
});
