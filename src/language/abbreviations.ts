const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * What a full stop after a word means, by word (lower case, without the stop). Common to the languages of the
 * Latin script: the few words that clash ("no", "art", "fig") ask for a digit after them.
 */
export const abbreviations = {
  /** Always followed by what they belong to: the stop never ends a sentence. */
  leading: words(`
    mr mrs ms messrs mme mlle dr prof gen brig lt col maj sgt cpl pvt capt cmdr cdr adm rep reps sen sens gov pres rev
    hon st ste mt ft supt insp det amb sec fr sr hr frl ing vs cf viz e.g i.e z.b d.h u.a ca approx dept univ assn bros
    op lic don dña sra srta exmo dott sig avv egr vgl bzw incl nr tel ext`),
  /** Stand before a number: the stop ends no sentence where a digit follows. */
  beforeNumber: words(`
    no nos p pp vol vols ch chap fig figs art arts sec par para ver v ed rs jan feb mar apr jun jul aug sep sept oct nov
    dec okt dez mai juin juil août déc ene abr ago dic núm num nº n`),
  /** End a name or a measure: a sentence ends there only where the next word is one that begins sentences. */
  trailing: words(`
    inc ltd corp co cos llc plc bhd gmbh jr sr esq etc al est a.m p.m am pm ph.d m.d d.c b.c a.d ave blvd rd tues wed
    thur thurs fri sat mon usw u.s.w s.a s.p.a n.v kg km min max avg`),
} as const;
