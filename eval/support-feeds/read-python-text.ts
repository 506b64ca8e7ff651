const LITERAL = /\s*(?:\+\s*)?u?(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")/y;

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", "'": "'", '"': '"', "\\": "\\" };

/**
 * Reads string literals of Python, also several joined by "+", at the beginning of a text.
 * @returns null where none stands there
 */
export function readPythonText(source: string): string | null {
  const pieces: string[] = [];
  LITERAL.lastIndex = 0;
  for (let match = LITERAL.exec(source); match !== null; match = LITERAL.exec(source)) {
    pieces.push(
      (match[1] ?? match[2] ?? "").replace(
        /\\(?:u([\da-fA-F]{4})|U([\da-fA-F]{8})|x([\da-fA-F]{2})|(.))/g,
        (whole, ...groups) => {
          const hex = groups[0] ?? groups[1] ?? groups[2];
          return hex === undefined
            ? (ESCAPES[String(groups[3])] ?? whole)
            : String.fromCodePoint(Number.parseInt(hex, 16));
        },
      ),
    );
  }
  return pieces.length === 0 ? null : pieces.join("");
}
