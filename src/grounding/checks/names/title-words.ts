/** What people and offices are called besides their names, lower case. Whether the quotes say so is for other checks. */
export const titleWords: ReadonlySet<string> = new Set(
  `mr mrs ms miss dr prof professor gen general lt lieutenant col colonel sgt sergeant capt captain maj major cpl corporal adm admiral
  commander marshal rep representative sen senator gov governor rev reverend hon president vice deputy prime minister
  ministers premier secretary undersecretary chancellor king queen prince princess duke duchess sir lord lady dame pope bishop archbishop
  cardinal imam sheikh mullah maulana ayatollah mayor councillor councilor councilman councilwoman judge justice chief
  chairman chairwoman chairperson chair director executive officer ceo cfo coo president elect ambassador envoy
  spokesman spokeswoman spokesperson commissioner congressman congresswoman attorney prosecutor sheriff inspector
  superintendent detective coach manager head leader speaker economist analyst author founder foreign interior
  defence defense finance health education trade energy home affairs former acting interim elect mp mps mep`.split(
    /\s+/,
  ),
);
