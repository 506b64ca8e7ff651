import type { TaggedWord } from "../tag-words.ts";

/** A noun phrase with what hangs on it. */
export interface NounPhrase {
  /** Its own words, without what hangs on it. */
  readonly words: readonly TaggedWord[];
  /** What it is about: "founder" in "the young founder of Ozy Media"; of a name, its last word. */
  readonly head: TaggedWord;
  /** "The ferry's owner", "Babies whose mothers …": whose it is. */
  readonly owner: NounPhrase | null;
  /** Phrases that follow with a preposition, lower case. They may belong to the verb instead. */
  readonly complements: readonly Complement[];
  /** The same in other words: "Lena Holt, the mayor,". */
  readonly appositions: readonly NounPhrase[];
  /** "Last year", "6 November", "dawn". */
  readonly isTime: boolean;
}

export interface Complement {
  readonly preposition: string;
  readonly phrase: NounPhrase;
}

/** How a clause hangs on another. */
export interface Link {
  /**
   * main: on none; relative: on a noun, also reduced ("led by her"); complement: it is what another says, wants or begins;
   * adverbial: by a conjunction; joined: by "and", sharing a subject or not.
   */
  readonly kind: "main" | "relative" | "complement" | "adverbial" | "joined";
  /** "that", "because", "unless", "who"; lower case. */
  readonly marker: string | null;
  /** Index of the frame that it hangs on. */
  readonly parent: number | null;
  /** Between commas: "Ellen Line, which owns the ferry,". */
  readonly isAside: boolean;
}

/** A verb with who fills which of its roles: subject and object as the grammar has them, a passive's turned around. */
export interface Frame {
  readonly verb: TaggedWord;
  /** Dictionary form with its particle: "break off". */
  readonly deed: string;
  readonly form: "finite" | "infinitive" | "gerund" | "participle";
  readonly isPassive: boolean;
  /** Words that negate the verb, its subject or its object, lower case. */
  readonly negations: readonly string[];
  /** "may", "will"; lower case. */
  readonly modal: string | null;
  /** Who does it. */
  readonly doers: readonly NounPhrase[];
  /** The doer is that of another clause, as with "to sue": it may as well be another. */
  readonly isDoerInferred: boolean;
  /** To whom or what it is done; after "be", what is said of the doer. */
  readonly undergoers: readonly NounPhrase[];
  /** "told parliament", "fined the firm £4 million": the first of two. */
  readonly receivers: readonly NounPhrase[];
  readonly complements: readonly Complement[];
  /** Phrases of time, with their preposition; without: empty. */
  readonly times: readonly Complement[];
  readonly link: Link;
}
