/** Opposites of which one holds exactly where the other does not: "not guilty" is "innocent". */
const COMPLEMENTARY = `
  guilty innocent|alive dead|legal illegal|lawful unlawful|able unable|safe unsafe|true false|same different
  present absent|possible impossible|known unknown|likely unlikely|willing unwilling|married unmarried|armed unarmed
  crewed uncrewed|manned unmanned|successful unsuccessful|complete incomplete|effective ineffective|fair unfair
  constitutional unconstitutional|harmed unharmed|conscious unconscious|identified unidentified|official unofficial
  expected unexpected|clear unclear|certain uncertain|aware unaware|affected unaffected|changed unchanged
  available unavailable|necessary unnecessary|acceptable unacceptable|correct incorrect|accurate inaccurate
  visible invisible|honest dishonest|agree disagree|approve disapprove|obey disobey|trust distrust|appropriate inappropriate
  direct indirect|dependent independent|regular irregular|responsible irresponsible|stable unstable|popular unpopular
  employed unemployed|paid unpaid|vaccinated unvaccinated|occupied unoccupied|damaged undamaged|usual unusual
  pass fail|succeed fail|attend skip|attend miss|remember forget|include exclude|include omit`;

/** Other opposites that turn a sentence of news around. */
const CONTRARY = `
  grow contract|gain lose|gain loss|expand reduce|expand contract|expansion contraction|improve worsen|improve deteriorate
  strengthen weaken|recover worsen|accelerate slow|boost hinder|spur hinder|help hinder|help harm|widen narrow|victory defeat
  win defeat|winner loser|success failure|pass fail|accept deny|agree refuse|agree reject|confirm reject|affirm deny
  embrace reject|welcome reject|favour oppose|defend criticise|defend criticize|for against|legalise ban|legalize ban
  encourage discourage|relax tighten|force allow|forced allowed|delete keep|remove add|include exclude|opening closure
  start finish|begin finish|extend shorten|extend cut|extend end|create destroy|create abolish|build destroy|introduce abolish
  introduce scrap|introduce withdraw|arrival departure|come go|advance retreat|advance withdraw|deploy withdraw|send recall
  return leave|approach leave|ascend descend|push pull|buyer seller|purchase sale|import export|lend borrow|lender borrower
  appoint remove|elect oust|promote demote|reinstate dismiss|reward punish|earn spend|save spend|invest divest|acquit arrest
  acquit charge|innocent convict|jail free|jail release|imprison release|free imprison|charge clear|charge release|accuse clear
  accuse exonerate|plaintiff defendant|prosecution defence|prosecutor defender|victim attacker|victim perpetrator|suspect victim
  attack defend|attacker defender|kill spare|death survival|injure unhurt|wound unhurt|destroy preserve|destroy save
  protect endanger|protect threaten|ceasefire offensive|peace war|truce war|hostile friendly|thrive struggle|thriving struggling
  hold collapse|poor rich|strong weak|good bad|best worst|positive negative|healthy sick|cheap expensive|easy difficult|easy hard|calm rough
  light heavy|earlier later|old new|old young|older younger|fast slow|faster slower|large small|big small|bigger smaller
  long short|longer shorter|wide narrow|deep shallow|hot cold|warm cold|wet dry|clean dirty|full empty|public private
  major minor|most least|many few|maximum minimum|above below|over under|exceed undershoot|inside outside|before after
  first last|former current|former future|previous next|past future|temporary permanent|temporarily permanently|always never
  everybody nobody|everyone nobody|all none|north south|northern southern|northeast southwest|northwest southeast|east west
  eastern western|northeastern southwestern|northwestern southeastern|left right|domestic foreign|local foreign|urban rural
  upper lower|upstairs downstairs|left-wing right-wing|liberal conservative|offshore onshore|man woman|male female|boy girl
  father mother|son daughter|brother sister|husband wife|king queen|prince princess|uncle aunt|nephew niece
  grandfather grandmother|actor actress|he she|his her|bold timid|audacious modest|secure vulnerable|transparent secret
  voluntary compulsory|voluntary mandatory|optional mandatory|optional compulsory|hero villain|ancient modern
  majority-owned minority-owned|unanimous split|unanimously narrowly|united divided|unite divide|connect separate|separate merge
  merge split|attract repel|love hate|like dislike|laugh cry|remember forget|respect insult|respect violate|obey violate
  honour violate|honor violate|comply violate|comply defy|find lose|teach learn|ask answer|question answer|credit debit
  asset liability|income expense|revenue cost|supply demand|day night|morning evening|summer winter|spring autumn|land sea
  air ground|sunny rainy|upward downward|upgrade downgrade|upgraded downgraded|forward backward|up down|in out|near far
  near distant|right wrong|convict charge|convict accuse|guilty clear|guilty acquit|innocent jail`;

/** Two sides of which each word is the opposite of every word of the other. */
const SIDES = `
  rise increase grow climb soar surge jump gain expand swell rebound ~ fall drop decline decrease plunge tumble slump shrink sink plummet dip slide slip dwindle ease
  raise boost hike lift increase double triple ~ lower cut reduce slash trim halve curb
  pass approve adopt accept endorse ratify back support sanction authorise greenlight ~ reject refuse oppose veto block decline rebuff spurn scrap withdraw
  confirm admit acknowledge concede verify prove corroborate ~ deny refute disprove debunk invent fabricate contradict
  acknowledge admit concede accept ~ dismiss reject rebut
  declare impose introduce announce proclaim tighten extend ~ lift revoke rescind repeal suspend
  silent quiet ~ speak outspoken vocal
  ample abundant plentiful sufficient ~ short scarce insufficient scant
  open reopen ~ close shut shutter
  begin start launch resume restart ~ stop halt end cancel suspend scrap abandon
  continue remain stay keep ~ stop halt end cease suspend interrupt leave abandon quit
  praise welcome applaud hail commend laud ~ condemn criticise criticize denounce slam decry lambast blast
  allow permit let authorise enable ~ ban forbid prohibit bar block prevent outlaw
  hire recruit appoint employ ~ fire dismiss sack oust
  win beat defeat triumph ~ lose
  convict jail imprison sentence ~ acquit clear exonerate pardon
  arrest detain hold capture seize ~ release free
  die kill dead death ~ survive rescue save survivor
  agree unite ~ disagree differ quarrel
  join enter ~ leave quit exit
  arrive enter reach ~ leave depart
  stronger better higher larger more ~ weaker worse lower smaller less fewer
  high higher highest record ~ low lower lowest
  safe harmless ~ dangerous unsafe harmful hazardous
  calm ease ~ inflame escalate
  repair rebuild restore fix mend ~ damage destroy demolish wreck
  manage ~ fail
  majority most ~ minority
  full fully entirely completely wholly ~ partial partly partially
  early ahead ~ late behind overdue
  keep retain preserve ~ scrap drop abandon remove abolish
  build construct erect ~ demolish raze dismantle
  buy acquire purchase ~ sell divest
  attend ~ boycott
  publish release disclose reveal ~ withhold conceal hide suppress
  secret secretly privately ~ public publicly openly
  voluntarily willingly ~ reluctantly
  reverse overturn quash annul dismiss reject ~ uphold affirm grant
  sign ~ veto
  genuine authentic real true original ~ fake forged counterfeit false bogus
  submit lodge file ~ withdraw drop
  delay postpone defer ~ hasten expedite accelerate advance
  everyone everybody ~ nobody few
  grant award ~ refuse deny withhold revoke
  profit profitable surplus ~ loss deficit unprofitable
  ally friend supporter backer advocate ~ enemy foe opponent critic rival
  optimistic confident hopeful ~ pessimistic doubtful gloomy
  satisfied pleased happy ~ dissatisfied angry unhappy disappointed`;

function pairs(list: string): readonly (readonly [string, string])[] {
  return list
    .trim()
    .split(/[|\n]/)
    .map((pair) => {
      const [a = "", b = ""] = pair.trim().split(/\s+/);
      return [a, b] as const;
    });
}

function crossPairs(sides: string): readonly (readonly [string, string])[] {
  return sides
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [left = [], right = []] = line.split("~").map((side) => side.trim().split(/\s+/));
      return left.flatMap((a) => right.map((b) => [a, b] as const));
    });
}

export interface AntonymPair {
  readonly words: readonly [string, string];
  readonly isComplementary: boolean;
}

/** Pairs of English opposites, in dictionary form, that are common in news. */
export const antonyms: readonly AntonymPair[] = [
  ...pairs(COMPLEMENTARY).map((words) => ({ words, isComplementary: true })),
  ...[...pairs(CONTRARY), ...crossPairs(SIDES)].map((words) => ({ words, isComplementary: false })),
];
