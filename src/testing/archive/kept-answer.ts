import type { Answer } from "../../domain/answer.ts";
import type { KeptAnswer } from "../../domain/kept-answer.ts";
import { makeAnswer } from "../make-answer.ts";

type Given = Partial<Omit<KeptAnswer, "answer">> & {
  readonly id: string;
  readonly sources?: Parameters<typeof makeAnswer>[0];
  readonly answer?: Partial<Answer>;
};

/** An extractive answer that quotes the whole of each source, ready to be kept; without sources, an abstention. */
export function keptAnswer({ sources = [], answer, ...fields }: Given): KeptAnswer {
  const kind = sources.length === 0 ? "abstention" : "answer";
  return {
    command: "ask",
    asked: null,
    scope: null,
    follows: null,
    run: null,
    answer: makeAnswer(sources, { kind, ...answer }),
    ...fields,
  };
}
