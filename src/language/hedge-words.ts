/**
 * What keeps a clause from being told as fact: possible ("may"), expected ("is forecast to"), scheduled ("is due to"), future ("will"), planned ("hopes to"), demanded
 * ("urged them to"), alleged ("allegedly"), conditional ("if"), asked (a question).
 */
export type HedgeKind =
  | "possible"
  | "expected"
  | "scheduled"
  | "future"
  | "planned"
  | "demanded"
  | "alleged"
  | "conditional"
  | "asked";

/** Words that hedge the clause they stand in. */
const IN_CLAUSE: Readonly<Partial<Record<HedgeKind, string>>> = {
  possible:
    "may might could possibly perhaps maybe potentially probably apparently seemingly presumably likely unlikely",
  future: "will would shall wo 'll ’ll",
  demanded: "should ought must",
  alleged: "allegedly reportedly purportedly supposedly ostensibly",
};

/** Words that hedge the clause that hangs on them: "expected to rise", "a plan to close". */
const ON_COMPLEMENT: Readonly<Partial<Record<HedgeKind, string>>> = {
  possible: "appear seem tend likely unlikely possible possibility chance risk danger threaten",
  expected: "expect forecast predict project anticipate prospect",
  scheduled: "schedule set due poise slate bind",
  future: "go",
  planned: `plan intend aim hope want wish seek try attempt propose consider vow pledge promise agree offer prepare decide
    consider mull intention proposal bid effort ambition goal commitment decision offer agreement pledge promise vow ready`,
  demanded: `urge call demand ask order require recommend advise need request appeal invite encourage instruct tell beg press
    lobby obligation duty must command`,
  alleged: "allege accuse suspect blame charge purport report rumour rumor say believe think claim indict",
};

function table(lists: Readonly<Partial<Record<HedgeKind, string>>>): ReadonlyMap<string, HedgeKind> {
  return new Map(
    (Object.entries(lists) as [HedgeKind, string][]).flatMap(([kind, list]) =>
      list.split(/\s+/).map((word): [string, HedgeKind] => [word, kind]),
    ),
  );
}

export const hedgeWords = {
  /** By the word as it is written, lower case. */
  inClause: table(IN_CLAUSE),
  /** By dictionary form. */
  onComplement: table(ON_COMPLEMENT),
  /** Open a clause that is only supposed. */
  conditions: new Set(["if", "unless", "whether", "provided", "providing", "lest"]),
} as const;
