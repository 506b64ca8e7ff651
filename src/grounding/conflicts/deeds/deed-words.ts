const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** English words in dictionary form, by what they do in telling a deed or denying it. */
export const deedWords = {
  /** Deny what follows: "denied that …", "denied leaking …", "denied a leak". */
  deny: words("deny refute disprove disavow"),
  /** Deny only what is called a claim: "rejected the accusation", and not "rejected the offer". */
  reject: words("deny refute disprove disavow reject dismiss dispute contradict rebut rebuff"),
  /** What such a claim is called. */
  claim: words(
    "claim allegation accusation charge report suggestion rumour rumor assertion story statement account insinuation speculation",
  ),
  /** What is said of a claim that is denied. */
  untrue: words(
    "false untrue baseless unfounded groundless fabricated fabrication lie incorrect wrong fake untruth nonsense",
  ),
  /** Refused to a person, not denied as a fact: "denied bail". */
  refused: words(
    "entry access bail visa permission request appeal right opportunity asylum coverage service application motion petition share chance",
  ),
  /** Deny as a ruling, not as a fact. */
  ruling: words("court judge tribunal jury panel board regulator"),
  /** Of these the one who denies is the doer: "denied any involvement in …". */
  own: words("involvement role part responsibility knowledge link tie wrongdoing"),
  /** "Failed to close": the deed was not done. */
  omit: words("fail refuse decline neglect"),
  /** Say of a thing that it was there: "found no leak", "a leak was reported". */
  find: words("be have find see detect discover report record suffer experience confirm admit acknowledge concede"),
  /** "A strike took place". */
  occur: words("occur happen take"),
  /** Their negation denies nothing that another sentence would tell. */
  idle: words(
    `say tell know think believe comment respond answer reply specify elaborate disclose give want need seem appear like mean
    get go come look feel expect hope understand remember mind matter care have do make take let see hear be happen occur name
    mention explain deny reject doubt agree allow wish try intend plan fail refuse decline find show include involve`,
  ),
  /** Of these, verbs that tell a deed by their object: "took bribes". */
  light: words("take give make have do hold"),
  /** "Accused of leaking": told as a fact by somebody. */
  accuse: words("accuse blame charge suspect convict"),
  /** What follows is not told as a fact: asked, wished, supposed or bound to come. */
  supposed: words(
    `if whether unless lest before until would could should may might must can cannot ca possible possibly potential potentially
    threaten fear risk avoid prevent warn call demand urge ask want plan consider propose refuse fail decline perhaps maybe expect
    hope suspect intend try vow pledge promise doubt neither nor`,
  ),
  /** A negation with one of these denies less than the deed: "not only", "not all", "no longer". */
  partial: words(
    `only just merely simply necessarily yet until all every always entirely immediately fully quite so even least long longer
    more less because enough exactly much many alone fewer doubt matter wonder better one`,
  ),
} as const;
