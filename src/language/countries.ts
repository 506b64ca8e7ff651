/** Country and region: its names, then its adjectives and peoples. "+" joins words; the first entry is the key. */
const TABLE = `
Afghanistan Afghan Afghans Afghani|Albania Albanian|Algeria Algerian|Angola Angolan|Arabia Arab Arabs Arabian|Argentina Argentine
Argentinian|Armenia Armenian|Asia Asian|Africa African|Australia Australian Aussie|Austria Austrian|Azerbaijan
Azerbaijani Azeri|Bahrain Bahraini|Bangladesh Bangladeshi|Belarus Belarusian Belarussian|Belgium Belgian|Bolivia
Bolivian|Bosnia Bosnian|Botswana|Brazil Brazilian|Bulgaria Bulgarian|Cambodia Cambodian|Cameroon Cameroonian|Canada
Canadian|Chad Chadian|Chile Chilean|China Chinese PRC|Colombia Colombian|Congo Congolese DRC|Croatia Croatian
Croat|Cuba Cuban|Cyprus Cypriot|Czechia Czech Czech+Republic|Denmark Danish Dane Danes|Ecuador Ecuadorian|Egypt
Egyptian|England English|Eritrea Eritrean|Estonia Estonian|Ethiopia Ethiopian|Europe European EU|European+Union EU|Fiji
Fijian|Finland Finnish Finn Finns|France French Frenchman|Georgia Georgian|Germany German|Ghana Ghanaian|Greece
Greek|Greenland Greenlandic Greenlander|Guatemala Guatemalan|Guinea Guinean|Haiti Haitian|Honduras Honduran|Hungary Hungarian|Iceland
Icelandic|India Indian|Indonesia Indonesian|Iran Iranian|Iraq Iraqi|Ireland Irish|Israel Israeli|Italy
Italian|Jamaica Jamaican|Japan Japanese|Jordan Jordanian|Kazakhstan Kazakh Kazakhstani|Kenya Kenyan|Kosovo Kosovar|Kurdistan Kurdish
Kurd Kurds|Kuwait Kuwaiti|Kyrgyzstan Kyrgyz|Laos Lao Laotian|Latvia Latvian|Lebanon Lebanese|Liberia Liberian|Libya
Libyan|Lithuania Lithuanian|Macedonia Macedonian|Malaysia Malaysian|Mali Malian|Malta Maltese|Mexico Mexican|Moldova
Moldovan|Mongolia Mongolian|Montenegro Montenegrin|Morocco Moroccan|Mozambique Mozambican|Myanmar Burma Burmese|Namibia
Namibian|Nepal Nepali Nepalese|Netherlands Dutch Holland|New+Zealand New+Zealander|Nicaragua Nicaraguan|Niger Nigerien|Nigeria
Nigerian|North+Korea North+Korean DPRK|Norway Norwegian|Oman Omani|Pakistan Pakistani|Palestine Palestinian|Panama
Panamanian|Paraguay Paraguayan|Peru Peruvian|Philippines Philippine Filipino|Poland Polish Pole Poles|Portugal
Portuguese|Qatar Qatari|Romania Romanian|Russia Russian Russian+Federation|Rwanda Rwandan|Saudi+Arabia Saudi|Scotland Scottish Scots
Scot|Senegal Senegalese|Serbia Serbian Serb|Singapore Singaporean|Slovakia Slovak|Slovenia Slovenian|Somalia Somali|South+Africa
South+African|South+Korea South+Korean|South+Sudan South+Sudanese|Spain Spanish Spaniard|Sri+Lanka Sri+Lankan|Sudan
Sudanese|Sweden Swedish Swede|Switzerland Swiss|Syria Syrian|Taiwan Taiwanese|Tajikistan Tajik|Tanzania
Tanzanian|Thailand Thai|Tibet Tibetan|Tunisia Tunisian|Turkey Turkish Turk Turks Türkiye|Turkmenistan Turkmen|Uganda Ugandan|Ukraine
Ukrainian|United+Arab+Emirates UAE Emirati Emirates|United+Kingdom UK Britain Great+Britain British Briton Britons|United+Nations UN|United+States US USA
United+States+of+America America American|Uruguay Uruguayan|Uzbekistan Uzbek|Venezuela Venezuelan|Vietnam
Vietnamese|Wales Welsh|Yemen Yemeni|Zambia Zambian|Zimbabwe Zimbabwean`;

/** For every name, adjective and people of a country, lower case ("sri lankan"), the keys it may stand for. */
export const countries: ReadonlyMap<string, readonly string[]> = readTable();

function readTable(): ReadonlyMap<string, readonly string[]> {
  const keys = new Map<string, string[]>();
  for (const group of TABLE.trim().replaceAll("\n", " ").split("|")) {
    const names = group.split(" ").map((name) => name.replaceAll("+", " ").toLowerCase());
    const [key = ""] = names;
    for (const name of names) {
      for (const form of [name, `${name}s`]) {
        const known = keys.get(form) ?? [];
        if (!known.includes(key)) keys.set(form, [...known, key]);
      }
    }
  }
  return keys;
}
