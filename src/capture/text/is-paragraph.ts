/** Whether a line is running text: a sentence, ended as one, that is longer than most headings. An agency's name may follow. */
export function isParagraph(line: string): boolean {
  return line.length >= 60 && /[.!?…。！？।۔؟]["”’»)\]]*(?: ?\([^()]{1,60}\))?$/u.test(line);
}
