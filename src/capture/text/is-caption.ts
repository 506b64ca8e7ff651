/** Agencies and words with which a picture's source is credited. */
const CREDIT =
  "[^()]*\\b(?:photos?|photograph|pictures?|images?|file|via|courtesy|supplied|handout|screen ?grab|screenshot|getty|shutterstock|istock|unsplash|wikimedia|wikipedia|reuters|afp|ap|epa|anadolu|xinhua|tass|ani|pti|dpa|spa|wam|app|upi|bloomberg|social media)\\b[^()]*";
const ENDS_IN_CREDIT = new RegExp(`\\(${CREDIT}\\)\\.?$`, "i");
const PICTURE_CREDIT =
  /\([^()]*\b(?:photos?|photograph(?:er)?|pictures?|images?|file|screen ?grab|screenshot|handout|getty|shutterstock)\b[^()]*\)\.?$/i;
const ENDS_IN_INITIALS = /\((?:[A-Z][A-Z&.]{1,9})(?:[/, ]+[\p{L} .]{2,30})?\)$/u;
const CREDIT_LINE =
  /^(?:\[?(?:file )?(?:photo|image|picture|photograph|illustration)(?:s|graph)?\b\s*(?:by|:|credit|courtesy|via)|(?:photo|image|picture) credit|credit:|caption:)/i;
/** Where a page's label and its text ran together. */
const GLUED_CREDIT = /^(?:Image)?(?:Credit)+(?=\p{Lu})/u;

const MAX_LENGTH = 600;
const MAX_LENGTH_IN_TEXT = 320;

/**
 * Whether a paragraph is a picture's caption: it ends in the picture's credit, in brackets after the sentence. In running
 * text the credit has to name a picture: wire stories end in "(AFP)" too, and that paragraph is the article's.
 * @param inHead the paragraph stands among title and date lines, where a credit may be any initials: "(MOFA)"
 */
export function isCaption(line: string, inHead: boolean): boolean {
  if (line.length > (inHead ? MAX_LENGTH : MAX_LENGTH_IN_TEXT)) return false;
  if (CREDIT_LINE.test(line) || GLUED_CREDIT.test(line)) return line.length <= 160;
  if (PICTURE_CREDIT.test(line)) return true;
  const beforeCredit = line.slice(0, line.lastIndexOf("(")).trimEnd();
  const afterSentence = /[.!?][”"’)]?$/.test(beforeCredit);
  return inHead && (ENDS_IN_CREDIT.test(line) || (ENDS_IN_INITIALS.test(line) && afterSentence));
}
