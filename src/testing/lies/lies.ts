import type { LieKind, Topic } from "./topic.ts";
import { topics } from "./topics/index.ts";

/** A claim that is not borne out by what it cites, and one over the same sentences that is. */
export interface Lie {
  readonly topic: Topic;
  readonly kind: LieKind;
  /** Sentences of the topic's article, whole. */
  readonly sentences: readonly string[];
  readonly lie: string;
  readonly twin: string;
}

/**
 * The lies planted in some topics, each with its honest twin.
 *
 * @throws {Error} where the opening words of a further sentence fit none or several
 */
export function readLies(some: readonly Topic[]): readonly Lie[] {
  return some.flatMap((topic) =>
    topic.sentences.flatMap(([sentence, ...planted]) =>
      planted.map(([kind, lie, twin, ...also]) => ({
        topic,
        kind,
        sentences: [sentence, ...also.map((opening) => findSentence(topic, opening))],
        lie,
        twin,
      })),
    ),
  );
}

/** Every planted lie with its honest twin. */
export const lies: readonly Lie[] = readLies(topics);

function findSentence({ sentences }: Topic, opening: string): string {
  const [found, ...others] = sentences.filter(([sentence]) => sentence.startsWith(opening));
  if (found === undefined || others.length > 0) throw new Error(`not one sentence that begins “${opening}”`);
  return found[0];
}
