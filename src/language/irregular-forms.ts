const FORMS = `
  man men|woman women|child children|person persons people|foot feet|tooth teeth|mouse mice|wife wives|knife knives
  life lives|leaf leaves|thief thieves|half halves
  die dies died dying|lie lies lied lying|tie ties tied tying|say says said saying
  win wins won winning|meet met|pay paid|sell sold|buy bought|fall fell fallen|rise rose risen|grow grew grown
  fight fought|seek sought|take took taken|give gave given|begin began begun|tell told|strike struck stricken
  shoot shot|lead led|build built|send sent|spend spent|lose lost|keep kept|bring brought|think thought|teach taught
  catch caught|write wrote written|choose chose chosen|break broke broken|speak spoke spoken|steal stole stolen
  drive drove driven|fly flew flown|draw drew drawn|throw threw thrown|know knew known|freeze froze frozen
  swear swore sworn|hide hid hidden|sing sang sung|swim swam swum|drink drank drunk|sink sank sunk|shrink shrank shrunk
  hold held|stand stood|understand understood|find found|flee fled|feed fed|breed bred|bleed bled|sleep slept
  leave left|feel felt|deal dealt|mean meant|lend lent|bend bent|hear heard|make made|see saw seen|come came
  become became|run ran|go went gone|arise arose arisen|wake woke woken|wear wore worn|tear tore torn|bear bore borne
  ride rode ridden|shake shook shaken|forget forgot forgotten|forbid forbade forbidden|undergo underwent undergone
  withdraw withdrew withdrawn|overthrow overthrew overthrown|undertake undertook undertaken|oversee oversaw overseen
  sweep swept|weep wept|dig dug|hang hung hanged|win winner|spread spreads|stick stuck|sting stung|swing swung
  bad worse worst|good better best|far further farther|programme program programmes programs
  defence defense|offence offense|licence license|cheque check|tonne tonnes ton tons`;

/** English forms that no stemmer brings together, each with the form it is indexed as. */
export const irregularForms: ReadonlyMap<string, string> = new Map(
  FORMS.trim()
    .split(/[|\n]/)
    .flatMap((group) => {
      const [base, ...forms] = group.trim().split(/\s+/);
      return base === undefined ? [] : [base, ...forms].map((form): [string, string] => [form, base]);
    }),
);
