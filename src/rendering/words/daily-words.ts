import type { ScheduleChange } from "../../app/daily/daily-result.ts";
import type { PostingState } from "../../briefing/posting/posting-record.ts";
import type { BriefingLength } from "../../domain/briefing.ts";
import type { Weekday } from "../../domain/schedule.ts";
import type { FaceLanguage } from "../../domain/settings.ts";
import type { Noun } from "./en.ts";

/** What is said of daily briefings. Times are whole labels, such as "Monday 2 March 2026 at 07:00 (Europe/Berlin)". */
export interface DailyWords {
  readonly briefing: Noun;
  /** @param set the command that sets one up */
  none(set: string): string;
  readonly noHistory: string;
  readonly everyDay: string;
  readonly days: { readonly [day in Weekday]: string };
  readonly lengths: { readonly [length in BriefingLength]: string };
  topics(names: string): string;
  collections(names: string): string;
  readonly calls: string;
  readonly changes: { readonly [change in ScheduleChange]: string };
  next(time: string): string;
  readonly paused: string;
  /** Where nothing is posted by itself. */
  readonly byHand: string;
  readonly states: { readonly [state in PostingState]: string };
  /** Of what could not be posted yet and is tried again. */
  readonly waiting: string;
  /** @param date that of the briefing that is corrected */
  correctionOf(date: string): string;
  /** @param time when it was due */
  due(time: string): string;
  postedAt(time: string): string;
  messages(count: string): string;
  keptAs(id: string): string;
  readonly posted: string;
  readonly postedBefore: string;
  readonly notPosted: string;
  triedUntil(time: string): string;
}

const en: DailyWords = {
  briefing: ["daily briefing", "daily briefings"],
  none: (set) => `No daily briefing is set up. ${set} sets one up.`,
  noHistory: "No briefing was due yet.",
  everyDay: "every day",
  days: { mon: "Mon", tue: "Tue", wed: "Wed", thu: "Thu", fri: "Fri", sat: "Sat", sun: "Sun" },
  lengths: { short: "short", medium: "medium", long: "long" },
  topics: (names) => `first ${names}`,
  collections: (names) => `from ${names}`,
  calls: "calls",
  changes: {
    set: "The briefing is set up.",
    changed: "The briefing is changed.",
    paused: "The briefing is paused.",
    resumed: "The briefing comes again.",
    removed: "The briefing comes no more; what was posted stays.",
  },
  next: (time) => `Next: ${time}.`,
  paused: "paused",
  byHand: 'It is printed while "daily watch" runs; "daily run" prints it now.',
  states: {
    claimed: "being made",
    composed: "being posted",
    posted: "posted",
    unsure: "unsure",
    missed: "missed",
    failed: "failed",
  },
  waiting: "waiting",
  correctionOf: (date) => `Correction of ${date}`,
  due: (time) => `due ${time}`,
  postedAt: (time) => `posted ${time}`,
  messages: (count) => `${count} messages`,
  keptAs: (id) => `kept as ${id}`,
  posted: "Today's briefing is posted.",
  postedBefore: "Today's briefing was posted before.",
  notPosted: "Today's briefing could not be posted.",
  triedUntil: (time) => `It is tried again until ${time}.`,
};

const de: DailyWords = {
  briefing: ["täglicher Lagebericht", "tägliche Lageberichte"],
  none: (set) => `Kein täglicher Lagebericht ist eingerichtet. ${set} richtet einen ein.`,
  noHistory: "Noch war kein Lagebericht fällig.",
  everyDay: "jeden Tag",
  days: { mon: "Mo", tue: "Di", wed: "Mi", thu: "Do", fri: "Fr", sat: "Sa", sun: "So" },
  lengths: { short: "kurz", medium: "mittel", long: "lang" },
  topics: (names) => `zuerst ${names}`,
  collections: (names) => `aus ${names}`,
  calls: "ruft",
  changes: {
    set: "Der Lagebericht ist eingerichtet.",
    changed: "Der Lagebericht ist geändert.",
    paused: "Der Lagebericht ruht.",
    resumed: "Der Lagebericht kommt wieder.",
    removed: "Der Lagebericht kommt nicht mehr; was veröffentlicht ist, bleibt.",
  },
  next: (time) => `Der nächste: ${time}.`,
  paused: "ruht",
  byHand: "Er wird ausgegeben, solange „daily watch“ läuft; „daily run“ gibt ihn jetzt aus.",
  states: {
    claimed: "wird erstellt",
    composed: "wird veröffentlicht",
    posted: "veröffentlicht",
    unsure: "ungewiss",
    missed: "versäumt",
    failed: "fehlgeschlagen",
  },
  waiting: "wartet",
  correctionOf: (date) => `Berichtigung zum ${date}`,
  due: (time) => `fällig ${time}`,
  postedAt: (time) => `veröffentlicht ${time}`,
  messages: (count) => `${count} Nachrichten`,
  keptAs: (id) => `aufbewahrt als ${id}`,
  posted: "Der heutige Lagebericht ist veröffentlicht.",
  postedBefore: "Der heutige Lagebericht war schon veröffentlicht.",
  notPosted: "Der heutige Lagebericht ließ sich nicht veröffentlichen.",
  triedUntil: (time) => `Weiter versucht wird es bis ${time}.`,
};

const fr: DailyWords = {
  briefing: ["point quotidien", "points quotidiens"],
  none: (set) => `Aucun point quotidien n'est prévu. ${set} en crée un.`,
  noHistory: "Aucun point n'était encore dû.",
  everyDay: "tous les jours",
  days: { mon: "lun.", tue: "mar.", wed: "mer.", thu: "jeu.", fri: "ven.", sat: "sam.", sun: "dim." },
  lengths: { short: "court", medium: "moyen", long: "long" },
  topics: (names) => `d'abord ${names}`,
  collections: (names) => `dans ${names}`,
  calls: "appelle",
  changes: {
    set: "Le point est prévu.",
    changed: "Le point est modifié.",
    paused: "Le point est en pause.",
    resumed: "Le point revient.",
    removed: "Le point ne vient plus ; ce qui est publié reste.",
  },
  next: (time) => `Prochain : ${time}.`,
  paused: "en pause",
  byHand: "Il est affiché tant que « daily watch » tourne ; « daily run » l'affiche maintenant.",
  states: {
    claimed: "en préparation",
    composed: "en cours de publication",
    posted: "publié",
    unsure: "incertain",
    missed: "manqué",
    failed: "échoué",
  },
  waiting: "en attente",
  correctionOf: (date) => `Correction du ${date}`,
  due: (time) => `dû ${time}`,
  postedAt: (time) => `publié ${time}`,
  messages: (count) => `${count} messages`,
  keptAs: (id) => `gardé sous ${id}`,
  posted: "Le point du jour est publié.",
  postedBefore: "Le point du jour était déjà publié.",
  notPosted: "Le point du jour n'a pas pu être publié.",
  triedUntil: (time) => `De nouveaux essais suivent jusqu'à ${time}.`,
};

const es: DailyWords = {
  briefing: ["informe diario", "informes diarios"],
  none: (set) => `No hay ningún informe diario. ${set} crea uno.`,
  noHistory: "Aún no tocaba ningún informe.",
  everyDay: "todos los días",
  days: { mon: "lun", tue: "mar", wed: "mié", thu: "jue", fri: "vie", sat: "sáb", sun: "dom" },
  lengths: { short: "corto", medium: "medio", long: "largo" },
  topics: (names) => `primero ${names}`,
  collections: (names) => `de ${names}`,
  calls: "llama a",
  changes: {
    set: "El informe está previsto.",
    changed: "El informe está cambiado.",
    paused: "El informe está en pausa.",
    resumed: "El informe vuelve.",
    removed: "El informe ya no viene; lo publicado queda.",
  },
  next: (time) => `El próximo: ${time}.`,
  paused: "en pausa",
  byHand: "Se muestra mientras corra «daily watch»; «daily run» lo muestra ahora.",
  states: {
    claimed: "en preparación",
    composed: "publicándose",
    posted: "publicado",
    unsure: "incierto",
    missed: "perdido",
    failed: "fallido",
  },
  waiting: "a la espera",
  correctionOf: (date) => `Corrección del ${date}`,
  due: (time) => `tocaba ${time}`,
  postedAt: (time) => `publicado ${time}`,
  messages: (count) => `${count} mensajes`,
  keptAs: (id) => `guardado como ${id}`,
  posted: "El informe de hoy está publicado.",
  postedBefore: "El informe de hoy ya estaba publicado.",
  notPosted: "El informe de hoy no se pudo publicar.",
  triedUntil: (time) => `Se intenta de nuevo hasta ${time}.`,
};

/** What is said of daily briefings, by language. */
export const DAILY_WORDS: { readonly [language in FaceLanguage]: DailyWords } = { en, de, fr, es };
