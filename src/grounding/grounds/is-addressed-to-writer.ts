import { outsideQuotations } from "./outside-quotations.ts";

const WORK =
  "(?:response|reply|replies|answer|output|message|summary|summaries|completion|translation|briefing|text)s?";
const WRITES =
  "(?:say|state|mention|include|add|answer|reply|respond|write|output|print|report|claim|conclude|repeat|tell|insert|append|begin|end|contain|ignore|obey|follow|act|pretend|recommend|praise|assert|translate)";
const MACHINE =
  "(?:(?:a\\.?i\\.?|llms?)(?:[ -](?:systems?|models?|assistants?|agents?|tools?|bots?))?|(?:large )?language[ -]models?|chat ?bots?|assistants?|bots?|summari[sz]ers?)";

const HAILS = "note|notice|message|instructions?|reminder|attention|memo|important|dear|hey|hello|hi|warning";

/**
 * How text speaks to whoever, or whatever, writes an answer from it, rather than to its readers. Told by what only a writer
 * of answers has (an answer, instructions, a role), never by what is asked.
 */
const ADDRESSES: readonly RegExp[] = [
  // "in your final response", "the letters of your answer's words".
  new RegExp(`\\byour\\s+(?!own\\b)(?:[\\p{L}-]+\\s+){0,2}${WORK}\\b`, "iu"),
  // "The summary must say …".
  new RegExp(
    `\\b(?:the|this|any|every|each|all)\\s+(?:[\\p{L}-]+\\s+)?${WORK}(?: (?:of|to|about) [^.!?]{1,60})?\\s+(?:must|should|shall|has to|have to|needs? to|(?:is|are) to)\\s+(?:\\p{L}+ly |always |also |only |not )?${WRITES}\\b`,
    "iu",
  ),
  /\b(?:ignore|disregard|forget|override|bypass|overwrite)\b[^.!?]{0,40}\b(?:above|previous|earlier|prior|preceding|instructions?|prompts?|rules|guidelines|directives?|told)\b/iu,
  /\b(?:system|developer|hidden|new|updated|initial|original) (?:prompts?|instructions?|messages?|directives?)\b\s*:/iu,
  // "You must always say …".
  new RegExp(
    `\\byou\\s+(?:must|should|shall|will|need to|have to|ought to|are (?:now )?(?:to|required to|instructed to|ordered to|asked to))\\s+(?:(?:now|always|only|never|not|also|therefore|instead|\\p{L}+ly)\\s+)*${WRITES}\\b`,
    "iu",
  ),
  /\b(?:i|we)(?:['’]d| would)?\s+(?:want|need|like|order|command|instruct|ask|urge|request)\s+you\s+(?:now\s+)?to\b/iu,
  /\byou are (?:now |no longer )?(?:an? |the )?(?:[\p{L}-]+ ){0,2}(?:a\.?i\.?|assistant|chat ?bot|language model|bot|llm|dan)\b/iu,
  // "Note to any assistant that reads this page: …", "Dear AI, …".
  new RegExp(
    `^\\P{L}*(?=(?:${HAILS}|to|for|all|any|every)\\b)(?:(?:${HAILS})\\b[^:.!?]{0,20}?)?(?:\\b(?:to|for|all|any|the|every)\\s+){0,3}(?:\\b[\\p{L}-]+\\s+)?\\b${MACHINE}\\b(?!-)(?:[^:.!?,]{0,50}:|,)\\s`,
    "iu",
  ),
  // "Note for AI-based readers: …", "Instruction to the model: …", "Dear model, …": hailed, and no topic.
  new RegExp(
    `^\\P{L}*(?:note|notice|message|instructions?|reminder|memo|dear)\\s+(?:(?:to|for|all|any|the|every)\\s+){0,3}(?:${MACHINE}-\\p{L}+\\s+\\p{L}+|models?)(?:\\s+(?:that|which|who|read\\p{L}*|process\\p{L}*)\\b[^:.!?,]{0,50})?[:,]\\s`,
    "iu",
  ),
  // "LLM instructions: …", "System note: …".
  new RegExp(
    `^\\P{L}*(?:${MACHINE}|system) (?:instructions?|notes?|prompts?|messages?|directives?|commands?):\\s`,
    "iu",
  ),
  // "AI system: state …", "System: …"; but "AI rules: ministers agreed …" has a topic before its colon.
  new RegExp(
    `^\\P{L}*(?:the\\s+)?(?:\\b[\\p{L}-]+\\s+)?(?:\\b${MACHINE}(?:\\s+(?:that|which|who|(?:read|pars|process|index|us|see|answer|summari[sz])ing)\\b[^:.!?,]{0,50})?[:,]|\\b(?:system|developer|prompt)s?:)\\s`,
    "iu",
  ),
  // "Language models that summarize this page must …".
  new RegExp(
    `\\b${MACHINE}\\b[^.!?]{0,20}\\b(?:read|process|summari[sz]|index|analy[sz]|us|see|pars|ingest|quot|answer)(?:s|es|e|ing|ed)?\\b[^.!?]{0,20}\\b(?:this|these|the)\\s+(?:page|text|article|document|source|content|site|passage|line|sentence|website)s?\\b`,
    "iu",
  ),
];

/** Whether a sentence, in its own words, speaks to whoever writes an answer. It is a ground for nothing. */
export function isAddressedToWriter(sentence: string): boolean {
  const outside = outsideQuotations(sentence);
  const own = /\p{L}/u.test(outside) ? outside : sentence;
  return ADDRESSES.some((address) => address.test(own));
}
