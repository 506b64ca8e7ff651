/**
 * How strongly a reporting verb stands behind what it reports: say (neutral), announce (of one's own
 * doing), allege (doubted), admit (against one's own
 * interest), confirm (as proven), deny (reported as untrue), doubt (held to be uncertain), hint (said in part), think
 * (believed or feared), ask (a question), order (what somebody is told to say).
 */
export type ReportKind =
  | "say"
  | "announce"
  | "allege"
  | "admit"
  | "confirm"
  | "deny"
  | "doubt"
  | "hint"
  | "think"
  | "ask"
  | "order";

const VERBS: Readonly<Record<Exclude<ReportKind, "order">, string>> = {
  say: `say state tell add note announce report write tweet post testify declare describe explain comment remark reply
    respond mention argue insist stress emphasise emphasize underline reiterate repeat warn caution recall observe quip
    joke complain lament conclude estimate calculate highlight point inform brief notify advise
    reaffirm affirm assure promise vow pledge accord quote cite`,
  announce: "announce proclaim unveil",
  allege: "allege accuse claim charge contend maintain assert purport blame suspect implicate",
  admit: "admit acknowledge concede confess",
  confirm: "confirm verify prove reveal disclose show find discover demonstrate establish determine learn",
  deny: "deny refute disavow dispute rebut",
  hint: "hint suggest indicate signal imply",
  doubt: "doubt",
  think: "believe think feel fear consider assume guess suppose speculate reckon imagine worry hope",
  ask: "ask wonder question",
};

/** English verbs that report what somebody says or thinks, by dictionary form. */
export const reportingVerbs: ReadonlyMap<string, ReportKind> = new Map(
  (Object.keys(VERBS) as (keyof typeof VERBS)[]).flatMap((kind) =>
    VERBS[kind].split(/\s+/).map((verb): [string, ReportKind] => [verb, kind]),
  ),
);
