import { foldWord } from "./fold-word.ts";

/** Everyday English words by how large a share of 120-word passages of general prose and news holds them, about. */
const BANDS: readonly (readonly [number, string])[] = [
  [0.3, `year time new people first say state two day world country government work number part last report use good`],
  [
    0.15,
    `president national city group include since week month company school life home include early long place
    power public member day house system program right hand point high company small large next call official war
    family united american states area local support plan help begin end start show become leader minister party political three
    four five six ten million billion percent court law police force international company business market team game
    season play win lead head office order service question problem case fact change follow move need want live child woman
    man men student university history book story water money night away thing turn run set put seem ask big old great young
    own left back name open member tell know think see go find give keep hold bring meet pay offer announce issue`,
  ],
  [
    0.07,
    `attack kill die death military army security foreign economy economic trade policy agreement deal talk election vote
    council committee department agency organization association union board director chief secretary spokesman spokesperson
    executive manager chairman founder statement decision project development research study data information technology
    computer internet site website media television film movie music song album artist award star actor director role character series
    episode season club player coach match goal league cup championship final score record title north south east west
    central region province district town village street road building church land river sea island air ship car train
    hospital health doctor patient disease drug food energy oil gas price cost tax bank fund investment budget income rate rise fall
    increase decrease cut raise grow growth loss job worker employee labor strike protest rally crisis conflict peace border
    civilian soldier troop weapon nuclear missile fire storm flood earthquake victim injure wound arrest charge trial judge
    prison crime murder victim accuse allege deny claim confirm warn urge promise pledge commit agree reject approve sign ban
    launch build create produce provide receive send reach leave arrive return travel visit join serve win lose beat defeat
    accept allow require expect believe consider describe explain discuss suggest remain continue stop close result cause effect
    reason example level percent average total amount value size population language culture art science education teacher
    religion christian muslim islamic catholic british french german chinese russian indian japanese european african
    america britain france germany china russia india japan europe africa england london york washington january february
    march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday
    morning evening century decade 2020 2021 2022 2023 2024 2025 2026 one seven eight nine twelve twenty second third`,
  ],
];

const SHARES: ReadonlyMap<string, number> = new Map(
  BANDS.toReversed().flatMap(([share, words]) =>
    words.split(/\s+/).map((word): [string, number] => [foldWord(word, "en"), share]),
  ),
);
/** What a word off the list has: names and special words. */
const RARE_SHARE = 0.004;

/**
 * About what share of passages of general English holds an index term: the background that tells rare from common where an
 * archive is too small to.
 */
export function commonness(term: string): number {
  return SHARES.get(term) ?? RARE_SHARE;
}
