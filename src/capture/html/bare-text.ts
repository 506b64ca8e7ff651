/** Letters and digits only, for comparing texts that differ in quote marks, dashes, spaces and case. */
export function bareText(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
