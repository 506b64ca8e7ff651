/**
 * Words that begin sentences and hardly ever follow an abbreviation within one, lower case. After "U.S." or "p.m."
 * they tell "… in the U.S. The talks …" from "… the U.S. Congress …".
 */
export const sentenceStarters: ReadonlySet<string> = new Set(
  `a about according after all also although among an and another any are as asked at because before both but by can
  despite did do does during each earlier even every few following for four five from had has have he her here hers his
  how however i if in instead is it its last later many meanwhile more moreover most my nearly neither no nobody none nor
  not nothing now of officials on once one only or other others our out over police recently several she since so some
  such ten that the their them then there these they this those three though through thus to today two under unlike until
  up was we were what when where whether which while who why with would yet you your
  der die das ein eine er sie es wir ich aber und doch nach bei im in am auf mit für von zu seit wie was wenn
  le la les un une il elle ils elles nous on mais et selon dans en au pour par ce cette ces son sa ses depuis
  el los las una él ella pero y según con por para su sus este esta desde no
  o os as um uma ele ela mas e segundo em com il lo gli i ma secondo con per di da`.split(/\s+/),
);
