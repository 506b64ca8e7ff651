/** Offices and bodies that are known by what they are, lower case: free where they stand alone, a part of a name otherwise. */
export const institutionWords: ReadonlySet<string> = new Set(
  `government parliament cabinet ministry ministries court police army navy congress senate constitution council committee state
  university college school institute academy church hospital airport bank party company museum club union league association
  department office agency commission authority bureau county province district prefecture region city island`.split(
    /\s+/,
  ),
);
