/** English verbs with a particle, each with one that says the same without. */
export const phrasalVerbs: ReadonlyMap<string, string> = new Map(
  `break off|stop
  call off|cancel
  give up|abandon
  shut down|close
  close down|close
  turn down|reject
  rule out|exclude
  carry on|continue
  go on|continue
  pull out|withdraw
  set up|establish
  lay off|dismiss
  cut off|stop
  bring down|reduce
  put off|postpone
  fall down|collapse
  break down|collapse
  step down|resign
  put out|extinguish
  take over|acquire
  hand over|surrender
  give back|return
  let go|release`
    .split("\n")
    .map((line): [string, string] => {
      const [phrase = "", verb = ""] = line.trim().split("|");
      return [phrase, verb];
    }),
);
