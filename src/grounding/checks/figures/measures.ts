const TABLE = `km kms kilometer kilometers kilometre kilometres|m meter meters metre metres|cm centimeter centimeters centimetre centimetres|mm millimeter
millimeters millimetre millimetres|mi mile miles|ft foot feet|in inch inches|yd yard yards|kg kgs kilo kilos kilogram kilograms kilogramme
kilogrammes|g gram grams|lb lbs|t tonne tonnes ton tons|ha hectare hectares|l liter liters litre litres|mph|kph km/h|kw kilowatt
kilowatts|mw megawatt megawatts|gw gigawatt gigawatts|kwh|mwh|gwh|mb megabyte megabytes|gb gigabyte gigabytes|tb terabyte terabytes|°c celsius|°f fahrenheit|hr hrs hour
hours|min mins minute minutes|sec secs second seconds|yr yrs year years|mo month months|wk week weeks|day days|decade decades`;

/** Units of measure in all their spellings, lower case, each with the one it is compared by. */
export const measures: ReadonlyMap<string, string> = new Map(
  TABLE.replaceAll("\n", " ")
    .split("|")
    .flatMap((group) => {
      const forms = group.trim().split(" ");
      return forms.map((form): [string, string] => [form, forms[0] ?? form]);
    }),
);
