/** Whether what was typed is a yes. */
export function isYes(line: string): boolean {
  return /^\s*(?:y|yes)\s*$/i.test(line);
}
