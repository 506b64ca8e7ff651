import { describe, expect, it } from "vitest";
import { readMhtml } from "./read-mhtml.ts";

const SENTENCES = [
  "After eleven dark years the lighthouse of Cape Morrow was lit again on Friday, said the keeper.",
  "The coast guard had called the tower unnecessary, and its new keeper calls that a matter of taste.",
];
const page = (head: string, extra = "") =>
  `<html><head>${head}<title>The lamp</title></head><body><article><h1>The lamp</h1>${SENTENCES.map((line) => `<p>${line}</p>`).join("\r\n")}${extra}</article></body></html>`;
const quoted = (text: string) => text.replace(/=/g, "=3D").replace(/.{70}/g, "$&=\r\n");
const bytes = (text: string) => Buffer.from(text, "latin1");

describe("a saved page", () => {
  it("is read from its main part, at the address it was saved from, and not from its frames", async () => {
    const [document] = await readMhtml(
      bytes(
        [
          "From: <Saved by Blink>",
          "Snapshot-Content-Location: https://cape.example/lamp?x=1",
          "Subject: The lamp",
          "MIME-Version: 1.0",
          'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----Boundary--x----"',
          "",
          "",
          "------Boundary--x----",
          "Content-Type: text/html",
          "Content-Transfer-Encoding: quoted-printable",
          "",
          quoted(page("")),
          "------Boundary--x----",
          "Content-Type: text/html",
          "Content-Location: cid:frame-1",
          "",
          page("").replace(/lighthouse/g, "advertisement"),
          "------Boundary--x------",
          "",
        ].join("\r\n"),
      ),
      null,
    );
    expect(document?.text).toBe(SENTENCES.join("\n\n"));
    expect(document?.fields.title?.value).toBe("The lamp");
  });

  it("is read in the encoding that its part or its own head names", async () => {
    const koi = "=E4=C1"; // two letters in KOI8-R
    for (const [type, head] of [
      ["text/html; charset=koi8-r", ""],
      ["text/html", '<meta charset="koi8-r">'],
    ] as const) {
      const [document] = await readMhtml(
        bytes(
          `MIME-Version: 1.0\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quoted(page(head, "<p>MARK is what the sign on the tower said in the end.</p>")).replace("MARK", koi)}`,
        ),
        null,
      );
      expect(document?.text).toContain("Да is what the sign");
    }
  });

  it("that is a mail takes the page over the plain text beside it", async () => {
    const [document] = await readMhtml(
      bytes(
        `MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nplain\r\n--b\r\nContent-Type: text/html\r\n\r\n${page("")}\r\n--b--\r\n--a--`,
      ),
      null,
    );
    expect(document?.text).toBe(SENTENCES.join("\n\n"));
  });
});
