import { createHash } from "node:crypto";

/**
 * Puts data between two lines that cannot occur in it. The mark in them is made of the data itself, so that the same data make
 * the same request.
 */
export function fence(name: string, data: string): string {
  const mark = freeMark(data);
  return `===== ${name} ${mark} begin\n${data}\n===== ${name} ${mark} end`;
}

function freeMark(data: string): string {
  for (let round = 0; ; round += 1) {
    const mark = createHash("sha256").update(`${round} ${data}`).digest("hex").slice(0, 12);
    if (!data.includes(mark)) return mark;
  }
}
