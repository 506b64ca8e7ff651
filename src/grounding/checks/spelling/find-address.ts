/** URLs, e-mail addresses, domains, handles, hashtags, and telephone numbers. */
const ADDRESSES =
  /\b[a-z][a-z+.-]+:\/\/[^\s"“”<>]+|[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+|(?<![\p{L}\p{N}.@])(?:[\p{L}\p{N}-]{2,}\.)+[a-z]{2,}(?:\/[^\s"“”<>]*)?(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])[@#][\p{L}_][\p{L}\p{N}_]+|(?<![\p{L}\p{N}.,])(?:\+\d[\d ().-]{6,}\d|\(?0\d{2,4}\)?[ -]\d{3,}(?:[ -]?\d{2,})*|1?[- ]?\(?\d{3}\)?[- .]\d{3}[- .]\d{4})(?![\p{N}])/giu;

/** Finds the first address of a text that none of the others holds to the letter; null: none. Case does not matter. */
export function findAddress(text: string, shown: readonly string[]): string | null {
  const found = [...text.matchAll(ADDRESSES)].find(([match]) => {
    const address = bare(match);
    return !shown.some((each) => holds(each.toLowerCase(), address.toLowerCase()));
  });
  return found === undefined ? null : bare(found[0]);
}

const bare = (address: string): string => address.replace(/[.,;:!?)\]'’"]+$/u, "");

/** At the address's own bounds: "mill.example" does not stand in "windmill.example". */
function holds(text: string, address: string): boolean {
  for (let at = text.indexOf(address); at !== -1; at = text.indexOf(address, at + 1)) {
    const before = text.charAt(at - 1);
    const after = text.slice(at + address.length);
    if (!/[\p{L}\p{N}_-]/u.test(before) && !/^(?:[\p{L}\p{N}_-]|\.[\p{L}\p{N}])/u.test(after)) return true;
  }
  return false;
}
