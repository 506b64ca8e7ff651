import fc from "fast-check";
import { expect, test } from "vitest";
import { parseLeniently } from "./parse-leniently.ts";

test("JSON is read as it is", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = JSON.stringify(value);
      expect(parseLeniently(text)).toEqual({ isJson: true, value: JSON.parse(text) });
    }),
  );
});

test("a trailing comma and a raw line break are forgiven, and commas inside strings stay", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: fc.constantFrom(...'a,]}"\\ \n\t') })), (strings) => {
      const text = `[${strings.map((string) => `${JSON.stringify(string).replaceAll("\\n", "\n").replaceAll("\\t", "\t")},`).join("\n")}]`;
      // An escaped backslash before an n is no line break: such strings are spoilt by the test itself.
      fc.pre(strings.every((string) => !string.includes("\\")));
      expect(parseLeniently(text)).toEqual({ isJson: true, value: strings });
    }),
  );
});

test.each(['{"a" "b"}', "{a: 1}", "", '["a', "[,1]", "{'a': 1}"])("%j is no JSON", (text) => {
  expect(parseLeniently(text)).toEqual({ isJson: false });
});

test("a long string is no burden", () => {
  const long = `late\n${"y".repeat(190_000)}`;
  expect(parseLeniently(`["${long}"]`)).toEqual({ isJson: true, value: [long] });
  expect(parseLeniently(`["${long}`)).toEqual({ isJson: false });
});

test("nothing throws", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'{}[],:"\\a1 \n') }), (text) => void parseLeniently(text)),
  );
});
