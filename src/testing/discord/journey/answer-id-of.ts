/** The id under which an answer is kept, read off its message; null while it is not whole. */
export function answerIdOf(text: string): string | null {
  return /\/answer show id:([\w-]+)/u.exec(text)?.[1] ?? null;
}
