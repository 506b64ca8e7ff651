import type { Localizations } from "./localize.ts";

/** What the commands are called and said to do in other languages; messages themselves are English. */
export const localizations: Localizations = {
  ask: {
    de: { name: "fragen", description: "Eine Frage beantworten, jede Aussage neben den Worten, auf denen sie ruht" },
    fr: { name: "demander", description: "Répondre à une question, chaque affirmation à côté des mots qui la fondent" },
    "es-ES": {
      name: "preguntar",
      description: "Responder a una pregunta, cada afirmación junto a las palabras que la sostienen",
    },
  },
  brief: {
    de: { name: "lage", description: "Über ein Thema unterrichten: das Wichtigste zuerst, dann die Geschichten" },
    fr: { name: "point", description: "Faire le point sur un sujet : l'essentiel, puis les récits" },
    "es-ES": { name: "informe", description: "Informar sobre un tema: lo esencial y luego las historias" },
  },
  summarize: {
    de: {
      name: "zusammenfassen",
      description: "Einen Artikel zusammenfassen, jede Aussage neben den Worten, auf denen sie ruht",
    },
    fr: { name: "résumer", description: "Résumer un article, chaque affirmation à côté des mots qui la fondent" },
    "es-ES": {
      name: "resumir",
      description: "Resumir un artículo, cada afirmación junto a las palabras que la sostienen",
    },
  },
  compare: {
    de: {
      name: "vergleichen",
      description: "Vergleichen, was die Quellen zu einem Thema sagen: wer was sagt, und wo sie auseinandergehen",
    },
    fr: {
      name: "comparer",
      description: "Comparer ce que les sources disent d'un sujet : qui dit quoi, et où elles divergent",
    },
    "es-ES": {
      name: "comparar",
      description: "Comparar lo que dicen las fuentes de un tema: quién dice qué y en qué difieren",
    },
  },
  timeline: {
    de: { name: "zeitleiste", description: "Die Ereignisse eines Themas in der Folge ihrer Tage erzählen" },
    fr: { name: "chronologie", description: "Raconter les événements d'un sujet dans l'ordre de leurs dates" },
    "es-ES": { name: "cronología", description: "Contar los hechos de un tema en el orden de sus fechas" },
  },
  search: {
    de: { name: "suchen", description: "Die Stellen finden, an denen diese Wörter stehen" },
    fr: { name: "chercher", description: "Trouver les passages qui contiennent ces mots" },
    "es-ES": { name: "buscar", description: "Encontrar los pasajes que contienen estas palabras" },
  },
  quote: {
    de: {
      name: "zitat",
      description: "Worte an den Quellen prüfen: wo sie wörtlich stehen, oder was ihnen am nächsten kommt",
    },
    fr: {
      name: "citation",
      description: "Vérifier des mots dans les sources : où ils figurent, ou ce qui s'en approche le plus",
    },
    "es-ES": {
      name: "cita",
      description: "Comprobar unas palabras en las fuentes: dónde están literalmente o qué se les acerca más",
    },
  },
  verify: {
    de: {
      name: "prüfen",
      description: "Einen Text Satz für Satz prüfen: wörtlich, verändert, gestützt, widersprochen, nicht im Archiv",
    },
    fr: {
      name: "vérifier",
      description: "Vérifier un texte phrase par phrase : littéral, modifié, étayé, contredit, absent de l'archive",
    },
    "es-ES": {
      name: "verificar",
      description: "Comprobar un texto frase a frase: literal, alterado, respaldado, contradicho, no está",
    },
  },
  answer: {
    de: { name: "antwort", description: "Antworten ansehen, die schon gegeben wurden" },
    fr: { name: "réponse", description: "Consulter les réponses déjà données" },
    "es-ES": { name: "respuesta", description: "Ver las respuestas que ya se dieron" },
  },
  "answer show": {
    de: { name: "zeigen", description: "Eine Antwort noch einmal zeigen, und was seither aus ihren Quellen wurde" },
    fr: { name: "montrer", description: "Montrer à nouveau une réponse, et ce que ses sources sont devenues" },
    "es-ES": { name: "mostrar", description: "Mostrar de nuevo una respuesta y qué ha sido de sus fuentes" },
  },
  "answer list": {
    de: {
      name: "liste",
      description: "Die gegebenen Antworten auflisten, neueste zuerst: alle, oder die zu einem Artikel",
    },
    fr: {
      name: "liste",
      description: "Lister les réponses données, la plus récente d'abord : toutes, ou celles d'un article",
    },
    "es-ES": {
      name: "lista",
      description: "Listar las respuestas dadas, la más reciente primero: todas o las de un artículo",
    },
  },
  article: {
    de: { name: "artikel", description: "Die Artikel im Archiv ansehen, hinzufügen, berichtigen und entfernen" },
    fr: { name: "article", description: "Consulter, ajouter, corriger et retirer les articles de l'archive" },
    "es-ES": { name: "artículo", description: "Ver, añadir, corregir y quitar artículos del archivo" },
  },
  "article add": {
    de: { name: "hinzufügen", description: "Gespeicherte Seiten und Dokumente ins Archiv aufnehmen" },
    fr: { name: "ajouter", description: "Ajouter à l'archive des pages enregistrées et des documents" },
    "es-ES": { name: "añadir", description: "Añadir al archivo páginas guardadas y documentos" },
  },
  "article list": {
    de: { name: "liste", description: "Die Artikel auflisten, neueste zuerst" },
    fr: { name: "liste", description: "Lister les articles, le plus récent d'abord" },
    "es-ES": { name: "lista", description: "Listar los artículos, el más reciente primero" },
  },
  "article show": {
    de: { name: "zeigen", description: "Einen Artikel zeigen: was über ihn bekannt ist, und seinen Text" },
    fr: { name: "montrer", description: "Montrer un article : ce qu'on en sait, et son texte" },
    "es-ES": { name: "mostrar", description: "Mostrar un artículo: lo que se sabe de él y su texto" },
  },
  "article text": {
    de: { name: "text", description: "Den Text ausgeben, aus dem zitiert wird, genau wie er aufbewahrt ist" },
    fr: {
      name: "texte",
      description: "Afficher le texte dont viennent les citations, exactement comme il est conservé",
    },
    "es-ES": { name: "texto", description: "Mostrar el texto del que se cita, exactamente como se conserva" },
  },
  "article edit": {
    de: {
      name: "bearbeiten",
      description: "Angaben zu einem Artikel setzen oder berichtigen; sie gelten als von Hand gesetzt",
    },
    fr: {
      name: "modifier",
      description: "Renseigner ou corriger ce qu'on sait d'un article ; c'est noté comme fait à la main",
    },
    "es-ES": {
      name: "editar",
      description: "Poner o corregir los datos de un artículo; consta que se hizo a mano",
    },
  },
  "article remove": {
    de: { name: "entfernen", description: "Artikel für immer entfernen, nach Rückfrage" },
    fr: { name: "retirer", description: "Retirer des articles pour de bon, après confirmation" },
    "es-ES": { name: "quitar", description: "Quitar artículos para siempre, tras preguntar" },
  },
  feed: {
    de: {
      name: "feed",
      description: "Feeds lesen lassen: hinzufügen, prüfen, ruhen lassen, entfernen; Liste ein- und ausgeben",
    },
    fr: {
      name: "flux",
      description: "Faire lire des flux : ajouter, essayer, suspendre, retirer ; importer, exporter",
    },
    "es-ES": {
      name: "canal",
      description: "Leer canales: añadir, probar, pausar y quitar; importar y exportar la lista",
    },
  },
  "feed add": {
    de: {
      name: "hinzufügen",
      description: "Einen Feed (RSS, Atom, JSON Feed) von nun an lesen; auch über die Adresse seiner Seite",
    },
    fr: {
      name: "ajouter",
      description: "Lire désormais un flux (RSS, Atom, JSON Feed), aussi par l'adresse de sa page",
    },
    "es-ES": { name: "añadir", description: "Leer desde ahora un canal (RSS, Atom, JSON Feed), también por su página" },
  },
  "feed list": {
    de: { name: "liste", description: "Die Feeds auflisten, die gelesen werden, und wie es dabei geht" },
    fr: { name: "liste", description: "Lister les flux lus, et comment vont leurs lectures" },
    "es-ES": { name: "lista", description: "Listar los canales que se leen y cómo van sus lecturas" },
  },
  "feed read": {
    de: { name: "lesen", description: "Einen Feed jetzt lesen, oder alle, die nicht ruhen" },
    fr: { name: "lire", description: "Lire maintenant un flux, ou tous ceux qui ne sont pas en pause" },
    "es-ES": { name: "leer", description: "Leer ahora un canal, o todos los que no están en pausa" },
  },
  "feed test": {
    de: { name: "prüfen", description: "Zeigen, was von einem Feed erfasst würde, ohne etwas hinzuzufügen" },
    fr: { name: "essayer", description: "Montrer ce qui serait pris d'un flux, sans rien ajouter" },
    "es-ES": { name: "probar", description: "Mostrar lo que se tomaría de un canal, sin añadir nada" },
  },
  "feed pause": {
    de: { name: "ruhen", description: "Einen Feed vorerst nicht mehr lesen, oder wieder" },
    fr: { name: "suspendre", description: "Ne plus lire un flux pour l'instant, ou de nouveau" },
    "es-ES": { name: "pausar", description: "No leer un canal por ahora, o leerlo de nuevo" },
  },
  "feed remove": {
    de: { name: "entfernen", description: "Einen Feed nicht mehr lesen; seine Artikel bleiben im Archiv" },
    fr: { name: "retirer", description: "Ne plus lire un flux ; ses articles restent dans l'archive" },
    "es-ES": { name: "quitar", description: "No leer más un canal; sus artículos quedan en el archivo" },
  },
  "feed import": {
    de: { name: "einlesen", description: "Die Feeds einer Liste (OPML) hinzufügen; ihre Ordner werden Sammlungen" },
    fr: {
      name: "importer",
      description: "Ajouter les flux d'une liste (OPML) ; ses dossiers deviennent des collections",
    },
    "es-ES": {
      name: "importar",
      description: "Añadir los canales de una lista (OPML); sus carpetas serán colecciones",
    },
  },
  "feed export": {
    de: { name: "ausgeben", description: "Die Feeds als Liste (OPML) schreiben, wie andere Leser sie einlesen" },
    fr: { name: "exporter", description: "Écrire les flux en liste (OPML) que d'autres lecteurs importent" },
    "es-ES": { name: "exportar", description: "Escribir los canales como lista (OPML) que otros lectores importan" },
  },
  daily: {
    de: { name: "täglich", description: "Jeden Tag zu seiner Stunde einen Lagebericht in einem Kanal veröffentlichen" },
    fr: { name: "quotidien", description: "Publier chaque jour, à son heure, un point dans un salon" },
    "es-ES": { name: "diario", description: "Publicar cada día, a su hora, un informe en un canal" },
  },
  "daily set": {
    de: {
      name: "einrichten",
      description: "Einen Lagebericht einrichten oder ändern; was nicht genannt wird, bleibt",
    },
    fr: { name: "définir", description: "Prévoir ou modifier un point ; ce qui n'est pas nommé reste" },
    "es-ES": { name: "fijar", description: "Crear o cambiar un informe; lo que no se nombra queda" },
  },
  "daily list": {
    de: { name: "liste", description: "Die täglichen Lageberichte auflisten, und wann jeder wieder kommt" },
    fr: { name: "liste", description: "Lister les points quotidiens, et quand vient chacun" },
    "es-ES": { name: "lista", description: "Listar los informes diarios y cuándo viene cada uno" },
  },
  "daily preview": {
    de: {
      name: "vorschau",
      description: "Den Lagebericht allein sehen, wie er jetzt wäre; nichts wird veröffentlicht",
    },
    fr: { name: "aperçu", description: "Voir seul le point tel qu'il serait maintenant ; rien n'est publié" },
    "es-ES": { name: "vista", description: "Ver a solas el informe como sería ahora; no se publica nada" },
  },
  "daily run": {
    de: { name: "jetzt", description: "Den heutigen Lagebericht jetzt veröffentlichen; war er es schon: sehen, wo" },
    fr: { name: "publier", description: "Publier maintenant le point du jour ; s'il l'est déjà, voir où" },
    "es-ES": { name: "publicar", description: "Publicar ahora el informe de hoy; si ya lo está, ver dónde" },
  },
  "daily pause": {
    de: { name: "pause", description: "Einen Lagebericht vorerst nicht mehr veröffentlichen, oder wieder" },
    fr: { name: "pause", description: "Ne plus publier un point pour l'instant, ou le publier de nouveau" },
    "es-ES": { name: "pausa", description: "No publicar un informe por ahora, o publicarlo de nuevo" },
  },
  "daily remove": {
    de: { name: "entfernen", description: "Einen Lagebericht nicht mehr veröffentlichen; Veröffentlichtes bleibt" },
    fr: { name: "supprimer", description: "Ne plus publier un point ; ce qui est publié reste" },
    "es-ES": { name: "quitar", description: "No publicar más un informe; lo publicado queda" },
  },
  "daily history": {
    de: {
      name: "verlauf",
      description: "Sehen, welche Lageberichte kamen, versäumt wurden oder fehlschlugen, und warum",
    },
    fr: { name: "historique", description: "Voir quels points ont été publiés, manqués ou ont échoué, et pourquoi" },
    "es-ES": { name: "historial", description: "Ver qué informes se publicaron, se perdieron o fallaron, y por qué" },
  },
  feedback: {
    de: { name: "rückmeldungen", description: "Auflisten, was Mitglieder von Antworten halten, das Letzte zuerst" },
    fr: { name: "avis", description: "Lister ce que les membres pensent des réponses, le dernier avis d'abord" },
    "es-ES": {
      name: "opiniones",
      description: "Listar lo que opinan los miembros de las respuestas, lo último primero",
    },
  },
  settings: {
    de: { name: "einstellungen", description: "Ansehen und ändern, wie Footnote hier eingerichtet ist" },
    fr: { name: "réglages", description: "Consulter et changer les réglages de Footnote ici" },
    "es-ES": { name: "ajustes", description: "Ver y cambiar cómo está configurado Footnote aquí" },
  },
  "settings show": {
    de: { name: "zeigen", description: "Zeigen, wie Footnote für diesen Server und diesen Kanal eingerichtet ist" },
    fr: { name: "montrer", description: "Montrer les réglages de Footnote pour ce serveur et ce salon" },
    "es-ES": { name: "mostrar", description: "Mostrar cómo está configurado Footnote en este servidor y este canal" },
  },
  "settings set": {
    de: {
      name: "setzen",
      description: "Footnote für diesen Server oder Kanal einrichten; was nicht genannt ist, bleibt",
    },
    fr: {
      name: "définir",
      description: "Régler Footnote pour ce serveur ou ce salon ; ce qui n'est pas nommé reste tel quel",
    },
    "es-ES": {
      name: "definir",
      description: "Configurar Footnote para este servidor o canal; lo que no se nombra queda igual",
    },
  },
  "settings clear": {
    de: {
      name: "zurücknehmen",
      description: "Einstellungen dieses Servers oder Kanals zurücknehmen: alle, oder die genannten",
    },
    fr: {
      name: "effacer",
      description: "Reprendre des réglages de ce serveur ou de ce salon : tous, ou ceux qui sont nommés",
    },
    "es-ES": {
      name: "borrar",
      description: "Retirar ajustes de este servidor o de este canal: todos o los nombrados",
    },
  },
  status: {
    de: {
      name: "zustand",
      description: "Zeigen, wie es Footnote geht: Laufzeit, Archiv, Modell, Budget, Verzögerungen",
    },
    fr: { name: "état", description: "Montrer l'état de Footnote : durée, archive, modèle, budget, délais" },
    "es-ES": {
      name: "estado",
      description: "Mostrar cómo está Footnote: tiempo activo, archivo, modelo, presupuesto, retrasos",
    },
  },
  help: {
    de: { name: "hilfe", description: "Die Befehle zeigen, oder wie man einen benutzt" },
    fr: { name: "aide", description: "Montrer les commandes, ou comment en utiliser une" },
    "es-ES": { name: "ayuda", description: "Mostrar los comandos o cómo usar uno" },
  },
  "Verify against the archive": {
    de: { name: "Am Archiv prüfen" },
    fr: { name: "Vérifier dans l'archive" },
    "es-ES": { name: "Verificar con el archivo" },
  },
  "Save as source": {
    de: { name: "Als Quelle speichern" },
    fr: { name: "Enregistrer comme source" },
    "es-ES": { name: "Guardar como fuente" },
  },
  "Brief this link": {
    de: { name: "Diesen Link zusammenfassen" },
    fr: { name: "Résumer ce lien" },
    "es-ES": { name: "Resumir este enlace" },
  },
};
