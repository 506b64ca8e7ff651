import { describe, expect, it } from "vitest";
import { commands } from "../../commands/index.ts";
import { readLineCommand } from "./read-line-command.ts";

const read = (line: string) => {
  const { command, values } = readLineCommand(commands, line);
  return [command.name, values];
};

describe("readLineCommand", () => {
  it.each([
    ["What's the city's plan --since when?", { question: "What's the city's plan --since when?" }],
    ["article 5 of the treaty says what?", { question: "article 5 of the treaty says what?" }],
    ["help me understand the ruling", { question: "help me understand the ruling" }],
    ["-5 degrees, where?", { question: "-5 degrees, where?" }],
  ])("takes %j for a question as it stands", (line, values) => {
    expect(read(line)).toEqual(["ask", values]);
  });

  it.each([
    ["article list --since 2025-11-18", "article list", { since: "2025-11-18" }],
    ['article show "Bridge closed"', "article show", { id: "Bridge closed" }],
    ['article add "my file.txt" b.txt', "article add", { source: ["my file.txt", "b.txt"] }],
    ["help article add", "help", { command: "article add" }],
    ["article add --help", "help", { command: "article add" }],
    ["ask --since 2025-11-18 Why?", "ask", { question: "Why?", since: "2025-11-18" }],
  ])("reads %j as a command", (line, name, values) => {
    expect(read(line)).toEqual([name, values]);
  });

  it("keeps quotation marks and spaces of words that are to be found verbatim", () => {
    expect(read('quote he said "no  way" to it')).toEqual(["quote", { text: 'he said "no  way" to it' }]);
  });

  it.each(["article", "article lsit", "article shw 3f9a"])("takes %j for a slip, not for a question", (line) => {
    expect(() => read(line)).toThrow(/needs one of these|Did you mean/);
  });
});
