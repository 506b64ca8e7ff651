import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { UserError } from "../errors.ts";
import { decodeText } from "./decode-text.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, "utf16le"));
const swapped = (bytes: Uint8Array) => new Uint8Array(Buffer.from(bytes).swap16());

/** Encodes by turning the platform's decoder around, as the platform has no encoder but UTF-8's. */
function encode(text: string, label: string): Uint8Array {
  const decoder = new TextDecoder(label, { fatal: true });
  const table = new Map<string, readonly number[]>();
  const tryDecode = (bytes: readonly number[]) => {
    try {
      const character = decoder.decode(Uint8Array.from(bytes));
      if ([...character].length === 1 && !table.has(character)) table.set(character, bytes);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
  };
  for (let first = 0; first < 256; first++) tryDecode([first]);
  if (/jis|gb|big5|euc/i.test(label)) {
    for (let first = 0x81; first < 0xff; first++)
      for (let second = 0x40; second < 0xff; second++) tryDecode([first, second]);
  }
  return Uint8Array.from(
    [...text].flatMap((character) => table.get(character) ?? expect.fail(`${label} has no ${character}`)),
  );
}

const RUSSIAN =
  "Министр прибыл в столицу утром в понедельник. Он сказал журналистам, что переговоры о границе продолжатся весной.";
const JAPANESE =
  "大臣は月曜日の朝、首都に到着した。会談では貿易と国境の安全について話し合われた。記者団にはカタカナで答えた。";
const CHINESE = "部长星期一早上抵达首都。会谈讨论了贸易和边境安全问题。他对记者说，谈判将在春天继续进行。";
const TAIWANESE = "部長星期一早上抵達首都。會談討論了貿易和邊境安全問題。他對記者說，談判將在春天繼續進行。";
const KOREAN =
  "장관이 월요일 아침 수도에 도착했다. 회담에서는 무역과 국경 안보 문제가 논의되었다. 그는 협상이 계속된다고 말했다.";
const ENGLISH =
  "The minister’s plan — “a fresh start”, he said — costs €3 million… and won’t please the café owners of Zürich.";
const FRENCH =
  "Le ministre est arrivé hier à la capitale. Les négociations ont porté sur la sécurité aux frontières, où la fièvre a gagné.";
const POLISH =
  "Minister przybył do stolicy w poniedziałek rano. Później powiedział dziennikarzom, że rozmowy będą trwały aż do wiosny.";

describe("text of unknown encoding", () => {
  it.each([
    ["windows-1251", RUSSIAN],
    ["koi8-r", RUSSIAN],
    ["iso-8859-5", RUSSIAN],
    ["shift_jis", JAPANESE],
    ["euc-jp", JAPANESE],
    ["gb18030", CHINESE],
    ["big5", TAIWANESE],
    ["euc-kr", KOREAN],
    ["windows-1252", ENGLISH],
    ["windows-1252", FRENCH],
    ["windows-1250", POLISH],
    ["iso-8859-2", POLISH],
  ])("in %s is read: %s", (label, text) => {
    expect(decodeText(encode(text, label), null)).toBe(text);
  });

  it("in UTF-16 is read, with and without a byte order mark, either end first", () => {
    for (const text of [ENGLISH, RUSSIAN]) {
      expect(decodeText(utf16(text), null)).toBe(text);
      expect(decodeText(swapped(utf16(text)), null)).toBe(text);
      expect(decodeText(utf16(`\ufeff${text}`), null)).toBe(text);
      expect(decodeText(swapped(utf16(`\ufeff${text}`)), null)).toBe(text);
    }
  });

  it.each([
    ["Greek", "Ο υπουργός έφτασε στην πρωτεύουσα."],
    ["Hindi", "मंत्री सोमवार सुबह राजधानी पहुंचे।"],
    ["Thai", "รัฐมนตรี เดินทางถึง เมืองหลวง"],
  ])("in UTF-16 is read without a byte order mark: %s", (_language, text) => {
    expect(decodeText(utf16(text), null)).toBe(text);
    expect(decodeText(swapped(utf16(text)), null)).toBe(text);
  });

  it.each([
    ["a short English one, at an odd place", "Water rose.\0 The gate was shut."],
    ["a short English one, at an even place", "Water rose\0 The gate was shut."],
    ["a Russian one", `\0${RUSSIAN}`],
    ["a Japanese one", `${JAPANESE}\0`],
  ])("in UTF-8 is not taken for UTF-16 where a zero byte strayed into it: %s", (_which, text) => {
    expect(decodeText(utf8(text), null)).toBe(text);
  });

  it("in UTF-8 with one zero byte anywhere is read as UTF-8", () => {
    fc.assert(
      fc.property(fc.nat(ENGLISH.length - 1), (at) => {
        const text = `${ENGLISH.slice(0, at)}\0${ENGLISH.slice(at)}`;
        expect(decodeText(utf8(text.toWellFormed()), null)).toBe(text.toWellFormed());
      }),
    );
  });

  it("in UTF-8 is read, whatever it holds", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (text) => {
        fc.pre(!/[\p{Cc}\ufeff]/u.test(text));
        expect(decodeText(utf8(text), null)).toBe(text);
      }),
    );
  });
});

describe("a declared encoding", () => {
  it.each([
    ["content type", "text/plain; charset=windows-1251", ""],
    ["meta element", null, `<meta charset="windows-1251">`],
    [
      "old meta element",
      "text/html",
      `<html><meta http-equiv="Content-Type" content="text/html; charset=windows-1251">`,
    ],
    ["XML declaration", null, `<?xml version="1.0" encoding="windows-1251"?>`],
  ])("is heeded in the %s", (_where, mediaType, head) => {
    const text = `${head}Да.`;
    expect(decodeText(encode(text, "windows-1251"), mediaType)).toBe(text);
  });

  it("loses against text that is plainly UTF-8", () => {
    expect(decodeText(utf8(`<meta charset="iso-8859-1">${FRENCH}`), "text/html; charset=windows-1251")).toContain(
      FRENCH,
    );
  });

  it("loses where it is no encoding, or the bytes are none of it", () => {
    expect(decodeText(encode(ENGLISH, "windows-1252"), "text/plain; charset=klingon")).toBe(ENGLISH);
    expect(decodeText(encode(ENGLISH, "windows-1252"), "text/plain; charset=utf-8")).toBe(ENGLISH);
  });
});

describe("damaged text", () => {
  it("is mended where single bytes of windows-1252 stand in UTF-8", () => {
    const bytes = Buffer.concat([utf8(`${FRENCH} ${FRENCH} It`), Uint8Array.of(0x92), utf8("s said.")]);
    expect(decodeText(bytes, null)).toBe(`${FRENCH} ${FRENCH} It’s said.`);
  });

  it.each([
    [
      "a letter cut in two",
      Buffer.concat([
        utf8(`${RUSSIAN} `),
        Uint8Array.of(0xd0),
        utf8(` ${RUSSIAN} ok `),
        Uint8Array.of(0xe2, 0x80),
        utf8(" end"),
      ]),
    ],
    ["a file that ends within a letter", utf8(`The word ${JAPANESE}`).subarray(0, -1)],
    [
      "a few bytes of nothing in plain text",
      Buffer.concat([utf8("The harbour is closed."), Uint8Array.of(0xff, 0xfe, 0xfa), utf8("Until spring.")]),
    ],
    ["bytes of no encoding", Uint8Array.from({ length: 4000 }, (_, index) => 128 + ((index * 7919) % 128))],
  ])("is refused rather than guessed at: %s", (_what, bytes) => {
    expect(() => decodeText(bytes, null)).toThrow(UserError);
    expect(() => decodeText(bytes, null)).toThrow(/save it as UTF-8/);
  });

  it("is refused as binary where control characters abound", () => {
    expect(() =>
      decodeText(
        Uint8Array.from({ length: 1000 }, (_, index) => index % 32),
        null,
      ),
    ).toThrow(/binary/);
  });

  it("never comes out with a replacement character that was not there, and never fails but with a reason", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 300 }), (bytes) => {
        try {
          if (!Buffer.from(bytes).includes("\ufffd")) expect(decodeText(bytes, null)).not.toContain("\ufffd");
        } catch (error) {
          if (!(error instanceof UserError)) throw error;
        }
      }),
      { numRuns: 500 },
    );
  });
});
