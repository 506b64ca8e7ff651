import { z } from "zod";

const count = z.int().nonnegative();

const said = z.object({ content: z.string().nullish(), refusal: z.string().nullish() });

/**
 * What is read of a chunk of a streamed chat completion; a completion that came whole (a server that does not stream) reads
 * as the one chunk it is. Unknown fields are left out; empty `choices` are usual in the chunk with the usage.
 */
export const chatChunk = z.object({
  choices: z
    .array(
      z.object({
        index: z.int().nullish(),
        delta: said.nullish(),
        message: said.nullish(),
        finish_reason: z.string().nullish(),
      }),
    )
    .nullish(),
  usage: z
    .object({
      prompt_tokens: count,
      completion_tokens: count.nullish(),
      prompt_tokens_details: z.object({ cached_tokens: count.nullish() }).nullish(),
    })
    .nullish(),
});

export type ChatChunk = z.output<typeof chatChunk>;
