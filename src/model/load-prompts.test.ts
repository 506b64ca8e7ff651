import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { UserError } from "../errors.ts";
import { loadPrompts } from "./load-prompts.ts";

const ours = fileURLToPath(new URL("../../prompts", import.meta.url));

describe("loadPrompts", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "footnote-prompts-"));
    cpSync(ours, folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const change = (name: string, from: string | RegExp, to: string) => {
    const path = join(folder, name);
    const text = readFileSync(path, "utf8");
    expect(text).toMatch(from);
    writeFileSync(path, text.replace(from, to));
  };

  it("fills in what is asked, and keeps the rules apart and the same for every question", () => {
    const prompts = loadPrompts(folder);
    const one = prompts("ask", { today: "2026-01-02", question: "Who came?", earlier: "", sources: "S" });
    const other = prompts("ask", { today: "2026-01-03", question: "Who left?", earlier: "", sources: "T" });
    expect(one.user).toContain("Who came?");
    expect(one.system).toBe(other.system);
    expect(one.system).toContain("Keep numbers as they stand");
    expect(one.system + one.user).not.toContain("{{");
  });

  it("takes what is filled in as it stands, whatever it holds", () => {
    const prompts = loadPrompts(folder);
    const hostile = fc.oneof(fc.string(), fc.constantFrom("{{sources}}", "$&", "$1", "# User", "---"));
    fc.assert(
      fc.property(hostile, hostile, (question, sources) => {
        const { user } = prompts("ask", { today: "2026-01-02", question, earlier: "", sources });
        expect(user).toContain(question);
        expect(user.endsWith(sources)).toBe(true);
      }),
    );
  });

  it.each<[string, string, string | RegExp, string]>([
    ["lacks a variable", "ask.md", "{{question}}", "the question"],
    ["does not declare a variable", "ask.md", "question, ", ""],
    ["names one that nothing fills in", "judge.md", "{{claims}}", "{{claims}} {{mood}}"],
    ["names a rule it does not include", "brief.md", ", source-rules", ""],
    ["has lost its user part", "timeline.md", "# User", "User"],
  ])("refuses a prompt that %s", (_, name, from, to) => {
    change(name, from, to);
    expect(() => loadPrompts(folder)).toThrow(UserError);
    expect(() => loadPrompts(folder)).toThrow(name);
  });

  it("refuses a folder without one of the prompts or of the rules they include", () => {
    rmSync(join(folder, "claim-rules.md"));
    expect(() => loadPrompts(folder)).toThrow(/claim-rules\.md cannot be read/u);
  });
});
