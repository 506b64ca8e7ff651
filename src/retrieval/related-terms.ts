import { foldWord } from "../language/fold-word.ts";

/** Words that news uses for each other. Within a group each stands for each, as a weaker match than the word itself. */
const GROUPS = `
  kill die dead death deadly fatal fatality toll perish slain slay murder lose|injure wound hurt injury casualty
  attack assault raid strike bombing blast explosion ambush offensive violence|militant insurgent rebel separatist gunman terrorist fighter extremist
  sing song singer perform performer record vocal|play portray star role actor actress voice cast character|talk voice
  pledge commit promise vow undertake|invest investment fund finance spend|give donate grant provide supply aid
  deny reject dismiss refute refuse rebuff|accuse blame allege allegation charge claim accusation|condemn denounce criticise decry
  say tell state announce declare add note|urge call appeal ask request press demand|warn caution alert
  agree agreement deal accord pact treaty|sign ratify conclude|approve adopt pass endorse back support|oppose object resist against
  start begin launch open commence found establish create set|end stop halt close cease finish conclude|continue proceed last remain
  allow let permit|rise raise increase grow climb surge jump gain|fall drop decline decrease cut reduce slump|raise lift increase
  plan propose proposal intend aim scheme|meet meeting summit conference talk gathering visit attend|win victory defeat beat
  elect election vote poll ballot|resign quit leave depart step|appoint name hire nominate choose|lead leader head chief director chair boss command
  build construct erect develop|buy purchase acquire acquisition takeover|sell sale|cost price worth value fee|pay salary wage
  arrest detain hold custody jail imprison capture|court judge tribunal trial sue lawsuit|law legislation bill act rule regulation
  help assist aid support|protect safeguard defend security safety|threat threaten danger risk jeopardise
  cause reason because due trigger prompt|show reveal find indicate suggest|study research survey report
  home house dwelling|school pupil student teacher|child boy girl kid|car vehicle|ship vessel boat ferry|plane aircraft jet
  flood inundate water|fire blaze burn|storm hurricane cyclone typhoon|earthquake quake tremor|evacuate displace flee|destroy damage ruin wreck
  doctor physician medic|hospital clinic|disease illness virus infection outbreak|medicine drug vaccine
  company firm corporation business|worker employee staff job labour|strike walkout stoppage|ally partner friend|target aim goal
  money fund cash|big large major|location base locate situate headquarter|border frontier neighbour|mean stand define definition
  mission mandate pillar goal purpose aim objective|suggest propose recommend proposal|host organise hold stage|receive get obtain|resource reserve mineral deposit
  perpetrator responsible claim behind carry|origin originate|live reside home|marry wife husband spouse|write author wrote
  china chinese beijing|pakistan pakistani islamabad|india indian delhi|russia russian moscow kremlin|america american u.s united washington|britain british uk london
  france french paris|germany german berlin|japan japanese tokyo|iran iranian tehran|israel israeli|ukraine ukrainian kyiv|turkey turkish ankara
  europe european eu|africa african|spain spanish madrid|italy italian rome|korea korean|canada canadian|australia australian|brazil brazilian
  mexico mexican|egypt egyptian cairo|afghanistan afghan kabul|iraq iraqi|syria syrian|saudi riyadh|poland polish|netherlands dutch|greece greek
  sweden swedish|norway norwegian|denmark danish|switzerland swiss|vietnam vietnamese|indonesia indonesian|nigeria nigerian|kenya kenyan|palestine palestinian`;

/** Words that narrower ones may stand for, but not the other way: who asks for workers is not answered by civilians. */
const NARROWER = `person: people civilian personnel resident citizen victim national passenger worker individual toll casualty
  casualty: dead death kill injure wound toll|staff: employee worker|official: minister officer spokesman spokesperson`;

function readGroups(): ReadonlyMap<string, ReadonlySet<string>> {
  const related = new Map<string, Set<string>>();
  for (const group of GROUPS.split(/[|\n]/)) {
    const terms = group
      .trim()
      .split(/\s+/)
      .map((word) => foldWord(word, "en"));
    for (const term of terms) related.set(term, new Set([...(related.get(term) ?? []), ...terms]));
  }
  for (const group of NARROWER.split(/[|\n]/)) {
    const [broad = "", ...narrow] = group
      .split(/[:\s]+/)
      .filter(Boolean)
      .map((word) => foldWord(word, "en"));
    related.set(broad, new Set([...(related.get(broad) ?? []), ...narrow]));
  }
  return related;
}

/** For an English index term, the terms that may say the same in other words, itself included. */
export const relatedTerms: ReadonlyMap<string, ReadonlySet<string>> = readGroups();
