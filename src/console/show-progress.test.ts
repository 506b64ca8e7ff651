import { Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { showProgress } from "./show-progress.ts";

function stream(terminal: boolean, columns = 80) {
  let written = "";
  const output = new Writable({
    write(chunk, _encoding, done) {
      written += chunk;
      done();
    },
  });
  return { output: Object.assign(output, { isTTY: terminal, columns }), written: () => written };
}

/** What a terminal shows in the end: a carriage return lets the rest overwrite the line from its start. */
function shownLine(written: string): string {
  let line = "";
  for (const part of written.split("\r")) line = part + line.slice(part.length);
  return line.trimEnd();
}

describe("showProgress", () => {
  it("writes a line for each step where there is no terminal", () => {
    const { output, written } = stream(false);
    const display = showProgress(output);
    display.show({ done: 1, total: 2, label: "a.txt: added 7d" });
    display.show({ done: 2, total: 2, label: "b\nc.txt: failed" });
    display.end();
    expect(written()).toBe("1/2 a.txt: added 7d\n2/2 b c.txt: failed\n");
  });

  it("draws a bar on one line of a terminal, no wider than it, and takes it away", () => {
    const { output, written } = stream(true, 50);
    const display = showProgress(output);
    display.show({ done: 1, total: 2, label: "a-very-long-file-name-indeed.txt: added 7da5zx1w" });
    expect(shownLine(written())).toBe("[########--------] 1/2 a-very-long-file-name-inde");
    display.show({ done: 2, total: 2, label: "b.txt" });
    expect(shownLine(written())).toBe("[################] 2/2 b.txt");
    display.end();
    expect(shownLine(written())).toBe("");
    expect(written()).not.toContain("\n");
  });

  it("leaves room for the numbers on a narrow terminal", () => {
    const { output, written } = stream(true, 20);
    showProgress(output).show({ done: 1, total: 2, label: "a.txt" });
    expect(shownLine(written())).toBe("[###---] 1/2 a.txt");
  });

  it("shows nothing for a single step", () => {
    for (const terminal of [true, false]) {
      const { output, written } = stream(terminal);
      const display = showProgress(output);
      display.show({ done: 1, total: 1, label: "a.txt" });
      display.end();
      expect(written().trim()).toBe("");
    }
  });

  it("gives the terminal no order that stands in a file's name", () => {
    for (const terminal of [true, false]) {
      const { output, written } = stream(terminal);
      showProgress(output).show({ done: 1, total: 2, label: "a\u001b[2J\u009b2J.txt" });
      expect(written().replace(/[\r\n]/g, "")).not.toMatch(/\p{Cc}/u);
    }
  });
});
