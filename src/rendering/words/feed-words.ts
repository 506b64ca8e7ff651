import type { FeedChange } from "../../app/feeds/feed-result.ts";
import type { FeedTest } from "../../app/feeds/feed-test.ts";
import type { FaceLanguage } from "../../domain/settings.ts";
import type { Noun } from "./en.ts";

export interface FeedWords {
  readonly nouns: { readonly feed: Noun; readonly item: Noun; readonly character: Noun };
  /** @param add the command that adds one */
  none(add: string): string;
  every(interval: string): string;
  into(collections: string): string;
  readonly paused: string;
  readonly neverRead: string;
  /** @param ago a length of time */
  readAgo(ago: string): string;
  nextIn(wait: string): string;
  readonly nextNow: string;
  failing(time: string): string;
  added(name: string): string;
  readonly changed: { readonly [change in FeedChange]: (name: string) => string };
  readonly articlesStay: string;
  /** @param items counted @param taken counted */
  found(items: string, taken: string): string;
  foundNothing(items: string): string;
  foundOn(page: string): string;
  readonly others: string;
  readSoon(interval: string): string;
  /** Where nothing reads by itself. */
  readByHand(interval: string): string;
  readonly formats: { readonly [format in FeedTest["format"]]: string };
  readonly wouldTake: { readonly page: string; readonly feed: string; readonly nothing: string };
  readonly isKnown: string;
  imported(added: string): string;
  importedKnown(known: string): string;
  readonly failed: string;
  exported(feeds: string): string;
  readonly readings: { readonly unchanged: string; readonly busy: string };
  /** @param feeds counted */
  waiting(feeds: string): string;
  /** Counts of a reading, none of them 0. */
  readonly counts: {
    readonly added: (count: string) => string;
    readonly revised: (count: string) => string;
    readonly known: (count: string) => string;
    readonly left: (count: string) => string;
    readonly failed: (count: string) => string;
    readonly nothing: string;
  };
}

const FORMATS: FeedWords["formats"] = { rss: "RSS", atom: "Atom", rdf: "RSS 1.0", json: "JSON Feed" };

/** "hour" of "1 hour", after "every". */
const withoutOne = (interval: string): string => interval.replace(/^1 (?=\w+$)/, "");

const en: FeedWords = {
  nouns: { feed: ["feed", "feeds"], item: ["item", "items"], character: ["character", "characters"] },
  none: (add) => `No feed is read. ${add} adds one.`,
  every: (interval) => `every ${withoutOne(interval)}`,
  into: (collections) => `into ${collections}`,
  paused: "paused",
  neverRead: "never read yet",
  readAgo: (ago) => `read ${ago} ago`,
  nextIn: (wait) => `next in ${wait}`,
  nextNow: "due now",
  failing: (time) => `failing for ${time}`,
  added: (name) => `${name} is read from now on.`,
  changed: {
    removed: (name) => `${name} is read no more.`,
    paused: (name) => `${name} is paused.`,
    resumed: (name) => `${name} is read again; what appeared meanwhile is caught up.`,
  },
  articlesStay: "Its articles stay in the archive.",
  found: (items, taken) =>
    `It holds ${items}. The first reading takes ${taken}: those of the last 7 days, and up to 20 without a date.`,
  foundNothing: (items) => `It holds ${items}, none of the last 7 days: only what appears from now on is taken.`,
  foundOn: (page) => `Found from ${page}`,
  others: "Further feeds of this page:",
  readSoon: (interval) => `It is read within a minute, then every ${withoutOne(interval)}.`,
  readByHand: (interval) =>
    `It is read every ${withoutOne(interval)} while Footnote runs on Discord or "daily watch" runs; "feed read" reads it now.`,
  formats: FORMATS,
  wouldTake: { page: "its page", feed: "the feed's text", nothing: "nothing" },
  isKnown: "in the archive already",
  imported: (added) => `${added} added.`,
  importedKnown: (known) => `${known} of the list ${known.startsWith("1 ") ? "is" : "are"} read already.`,
  failed: "Failed",
  exported: (feeds) => `${feeds}, in the attached file.`,
  readings: { unchanged: "nothing new", busy: "is being read at this moment" },
  waiting: (feeds) => `${feeds} not read yet.`,
  counts: {
    added: (count) => `${count} new`,
    revised: (count) => `${count} revised`,
    known: (count) => `${count} in the archive already`,
    left: (count) => `${count} left out as old`,
    failed: (count) => `${count} failed`,
    nothing: "nothing new",
  },
};

const de: FeedWords = {
  nouns: { feed: ["Feed", "Feeds"], item: ["Eintrag", "Einträge"], character: ["Zeichen", "Zeichen"] },
  none: (add) => `Kein Feed wird gelesen. ${add} fügt einen hinzu.`,
  every: (interval) => `Abstand ${interval}`,
  into: (collections) => `in ${collections}`,
  paused: "ruht",
  neverRead: "noch nie gelesen",
  readAgo: (ago) => `gelesen: ${ago} her`,
  nextIn: (wait) => `bis zum nächsten Mal: ${wait}`,
  nextNow: "jetzt fällig",
  failing: (time) => `schlägt fehl: ${time} lang`,
  added: (name) => `${name} wird von jetzt an gelesen.`,
  changed: {
    removed: (name) => `${name} wird nicht mehr gelesen.`,
    paused: (name) => `${name} ruht.`,
    resumed: (name) => `${name} wird wieder gelesen; was inzwischen erschien, wird nachgeholt.`,
  },
  articlesStay: "Seine Artikel bleiben im Archiv.",
  found: (items, taken) =>
    `Er enthält ${items}. Das erste Lesen nimmt ${taken}: die der letzten 7 Tage, und bis zu 20 ohne Datum.`,
  foundNothing: (items) =>
    `Er enthält ${items}, keinen der letzten 7 Tage: nur was von jetzt an erscheint, wird genommen.`,
  foundOn: (page) => `Gefunden über ${page}`,
  others: "Weitere Feeds dieser Seite:",
  readSoon: (interval) => `Er wird binnen einer Minute gelesen, dann immer wieder (Abstand ${interval}).`,
  readByHand: (interval) =>
    `Er wird immer wieder gelesen (Abstand ${interval}), solange Footnote auf Discord oder „daily watch“ läuft; „feed read“ liest ihn jetzt.`,
  formats: FORMATS,
  wouldTake: { page: "seine Seite", feed: "der Text des Feeds", nothing: "nichts" },
  isKnown: "schon im Archiv",
  imported: (added) => `${added} hinzugefügt.`,
  importedKnown: (known) => `Schon gelesen werden von der Liste: ${known}.`,
  failed: "Fehlgeschlagen",
  exported: (feeds) => `${feeds}, in der angehängten Datei.`,
  readings: { unchanged: "nichts Neues", busy: "wird gerade gelesen" },
  waiting: (feeds) => `Noch nicht gelesen: ${feeds}.`,
  counts: {
    added: (count) => `${count} neu`,
    revised: (count) => `${count} geändert`,
    known: (count) => `${count} schon im Archiv`,
    left: (count) => `${count} als alt ausgelassen`,
    failed: (count) => `${count} fehlgeschlagen`,
    nothing: "nichts Neues",
  },
};

const fr: FeedWords = {
  nouns: { feed: ["flux", "flux"], item: ["entrée", "entrées"], character: ["caractère", "caractères"] },
  none: (add) => `Aucun flux n'est lu. ${add} en ajoute un.`,
  every: (interval) => `intervalle ${interval}`,
  into: (collections) => `dans ${collections}`,
  paused: "en pause",
  neverRead: "jamais lu encore",
  readAgo: (ago) => `lu il y a ${ago}`,
  nextIn: (wait) => `prochaine lecture dans ${wait}`,
  nextNow: "à lire maintenant",
  failing: (time) => `en échec depuis ${time}`,
  added: (name) => `${name} est lu dès maintenant.`,
  changed: {
    removed: (name) => `${name} n'est plus lu.`,
    paused: (name) => `${name} est en pause.`,
    resumed: (name) => `${name} est lu de nouveau ; ce qui est paru entre-temps est rattrapé.`,
  },
  articlesStay: "Ses articles restent dans l'archive.",
  found: (items, taken) =>
    `Il contient ${items}. La première lecture en prend ${taken} : ceux des 7 derniers jours, et jusqu'à 20 sans date.`,
  foundNothing: (items) =>
    `Il contient ${items}, sans rien des 7 derniers jours : seul ce qui paraît désormais est pris.`,
  foundOn: (page) => `Trouvé depuis ${page}`,
  others: "Autres flux de cette page :",
  readSoon: (interval) => `Il est lu d'ici une minute, puis à intervalle de ${interval}.`,
  readByHand: (interval) =>
    `Il est lu à intervalle de ${interval} tant que Footnote tourne sur Discord ou que « daily watch » tourne ; « feed read » le lit maintenant.`,
  formats: FORMATS,
  wouldTake: { page: "sa page", feed: "le texte du flux", nothing: "rien" },
  isKnown: "déjà dans l'archive",
  imported: (added) => `Ajouté : ${added}.`,
  importedKnown: (known) => `Déjà lu, de la liste : ${known}.`,
  failed: "Échec",
  exported: (feeds) => `${feeds}, dans le fichier joint.`,
  readings: { unchanged: "rien de nouveau", busy: "en cours de lecture" },
  waiting: (feeds) => `Pas encore lu : ${feeds}.`,
  counts: {
    added: (count) => `nouveau : ${count}`,
    revised: (count) => `révisé : ${count}`,
    known: (count) => `déjà dans l'archive : ${count}`,
    left: (count) => `trop ancien : ${count}`,
    failed: (count) => `en échec : ${count}`,
    nothing: "rien de nouveau",
  },
};

const es: FeedWords = {
  nouns: { feed: ["canal", "canales"], item: ["entrada", "entradas"], character: ["carácter", "caracteres"] },
  none: (add) => `No se lee ningún canal. ${add} añade uno.`,
  every: (interval) => `cada ${interval}`,
  into: (collections) => `en ${collections}`,
  paused: "en pausa",
  neverRead: "aún sin leer",
  readAgo: (ago) => `leído hace ${ago}`,
  nextIn: (wait) => `de nuevo en ${wait}`,
  nextNow: "toca ahora",
  failing: (time) => `falla desde hace ${time}`,
  added: (name) => `${name} se lee desde ahora.`,
  changed: {
    removed: (name) => `${name} ya no se lee.`,
    paused: (name) => `${name} está en pausa.`,
    resumed: (name) => `${name} se lee de nuevo; lo aparecido entretanto se recupera.`,
  },
  articlesStay: "Sus artículos quedan en el archivo.",
  found: (items, taken) =>
    `Contiene ${items}. La primera lectura toma ${taken}: lo de los últimos 7 días, y hasta 20 sin fecha.`,
  foundNothing: (items) => `Contiene ${items}, nada de los últimos 7 días: solo se toma lo que aparezca desde ahora.`,
  foundOn: (page) => `Hallado desde ${page}`,
  others: "Otros canales de esta página:",
  readSoon: (interval) => `Se lee en menos de un minuto y luego cada ${interval}.`,
  readByHand: (interval) =>
    `Se lee cada ${interval} mientras Footnote esté en Discord o corra «daily watch»; «feed read» lo lee ahora.`,
  formats: FORMATS,
  wouldTake: { page: "su página", feed: "el texto del canal", nothing: "nada" },
  isKnown: "ya en el archivo",
  imported: (added) => `Añadido: ${added}.`,
  importedKnown: (known) => `De la lista ya se lee: ${known}.`,
  failed: "Falló",
  exported: (feeds) => `${feeds}, en el archivo adjunto.`,
  readings: { unchanged: "nada nuevo", busy: "se está leyendo ahora" },
  waiting: (feeds) => `Aún sin leer: ${feeds}.`,
  counts: {
    added: (count) => `nuevo: ${count}`,
    revised: (count) => `revisado: ${count}`,
    known: (count) => `ya en el archivo: ${count}`,
    left: (count) => `demasiado antiguo: ${count}`,
    failed: (count) => `con fallo: ${count}`,
    nothing: "nada nuevo",
  },
};

/** What is said of feeds, by language. */
export const FEED_WORDS: { readonly [language in FaceLanguage]: FeedWords } = { en, de, fr, es };
