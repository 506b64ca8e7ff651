import { defineCommand } from "../src/app/command.ts";
import { privateOption } from "./options/private-option.ts";

export const quoteCommand = defineCommand({
  name: "quote",
  description: "Check words against the sources: where they stand verbatim, or what comes nearest",
  access: "reader",
  options: {
    text: {
      type: "string",
      description: "The words, with or without quotation marks around them",
      required: true,
      place: "rest",
      minLength: 1,
      maxLength: 5_000,
    },
    ...privateOption,
  },
  examples: ['quote "the bridge will stay closed until spring"'],
  run: async (context, { text }) => {
    const { findQuote } = await import("../src/app/find-quote.ts");
    const words = withoutQuotationMarks(text);
    return { kind: "quote-matches", text: words, matches: await findQuote(context, words) };
  },
});

/** Takes off the marks that a person puts around words to say that they are a quote. */
function withoutQuotationMarks(text: string): string {
  return /^(["“”„«'‘])(.+)(["”“»'’])$/su.exec(text)?.[2] ?? text;
}
