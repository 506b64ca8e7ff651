/**
 * A kind of event as papers tell it. Slots: {place}, {region}, {person}, {official}, {company}, {rival}, {name}, {n}, {m}, {k}, which
 * each event fills in its own way; {day} is the weekday on which it happened.
 */
export interface EventKind {
  readonly titles: readonly string[];
  /** Each fact in several wordings; the first one is what happened. */
  readonly facts: readonly (readonly string[])[];
  /** What is told of it on later days, by wordings as above. */
  readonly later: { readonly titles: readonly string[]; readonly facts: readonly (readonly string[])[] };
}
