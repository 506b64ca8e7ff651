import { foldWord } from "./fold-word.ts";

const SETS = `
  boy girl|schoolboy schoolgirl|man woman|male female|son daughter|brother sister wife|brother sister husband|mother father|uncle aunt|nephew niece|grandson granddaughter|grandfather grandmother|widow widower|king queen prince princess emperor|human animal|adult child infant|buyer seller|employer employee|landlord tenant|driver passenger pedestrian cyclist
  minute hour day week month decade century|dozen hundred thousand million billion trillion|millimetre centimetre metre kilometre mile inch foot yard|gram kilogram tonne pound ounce|dollar euro pound yen yuan rupee rouble franc peso
  spring summer autumn winter|morning afternoon evening night noon midnight
  small medium large|little big|black white red green blue yellow orange purple brown grey pink|gold silver bronze|left right|north south east west northeast northwest southeast southwest|northern southern eastern western
  bachelor master doctorate|freshman sophomore|primary secondary tertiary|single double triple quadruple|daily weekly monthly yearly|national regional municipal
  founder cofounder|author editor translator illustrator publisher|director producer screenwriter cinematographer|singer guitarist bassist drummer pianist violinist|goalkeeper defender midfielder striker|batsman bowler|mayor governor senator president chancellor ambassador|captain major colonel general admiral lieutenant sergeant
  president vice-president|minister ambassador|professor lecturer|doctor nurse pharmacist dentist|lawyer judge juror|plaintiff defendant|prosecutor defendant|architect engineer|chef waiter|priest bishop imam rabbi|actor painter sculptor photographer|novelist poet playwright journalist
  school university hospital church mosque synagogue temple prison hotel museum theatre library airport factory mine farm|kitchen bedroom bathroom|bridge tunnel dam|street avenue|river lake sea|island peninsula|mountain valley desert forest
  car bus truck lorry train tram plane helicopter ferry submarine bicycle motorcycle missile satellite|army navy|soldier sailor pilot|pistol rifle|knife gun bomb|house apartment
  football cricket rugby tennis basketball baseball hockey golf volleyball boxing wrestling swimming|dog cat horse cow pig sheep goat chicken bird fish snake|cotton wool silk leather|wheat rice maize barley|coffee tea beer wine juice|gas coal oil|iron copper lithium gold|burger pizza sandwich pasta
  murder manslaughter rape theft arson kidnapping bribery fraud treason burglary smuggling perjury espionage|arrest acquit|charge convict acquit|indict convict acquit|win lose draw|birth death|marry divorce|bride groom|company union|government opposition|prosecution defence|kill injure
  earthquake flood storm tornado drought wildfire avalanche landslide volcano|cancer diabetes malaria cholera measles mumps rubella polio influenza pneumonia tuberculosis hepatitis|head neck shoulder arm leg knee foot chest stomach
  novel album film song play opera poem painting|guitar piano violin drum trumpet|catholic protestant orthodox|christian muslim jew hindu buddhist sikh|import export|breakfast lunch dinner`;

function readSets(): ReadonlyMap<string, ReadonlySet<string>> {
  const contrasts = new Map<string, Set<string>>();
  for (const set of SETS.split(/[|\n]/)) {
    const stems = set
      .trim()
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => foldWord(word, "en"));
    for (const stem of stems) contrasts.set(stem, new Set([...(contrasts.get(stem) ?? []), ...stems]));
  }
  for (const [stem, others] of contrasts) others.delete(stem);
  return contrasts;
}

/** For an English stem, stems of its kind that it excludes: what is a boy is no girl, what took hours did not take minutes. */
export const contrastSets: ReadonlyMap<string, ReadonlySet<string>> = readSets();
