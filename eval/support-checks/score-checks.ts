/** Which checks refused one text that people have judged. */
export interface Refused {
  readonly by: ReadonlySet<string>;
  readonly isSupported: boolean;
}

/**
 * What each check does to texts that people have judged: the shares of supported and of unsupported ones that it refuses, and of
 * how many it is the only one to refuse. A check that refuses the supported about as often as the others is noise.
 * @returns by "check: measure"; checks that refused nothing are left out
 */
export function scoreChecks(texts: readonly Refused[]): Readonly<Record<string, number>> {
  const checks = [...new Set(texts.flatMap(({ by }) => [...by]))].sort();
  const kinds = [
    ["supported", texts.filter(({ isSupported }) => isSupported)],
    ["unsupported", texts.filter(({ isSupported }) => !isSupported)],
  ] as const;
  return Object.fromEntries(
    checks.flatMap((check) =>
      kinds.flatMap(([kind, some]) => {
        const refused = some.filter(({ by }) => by.has(check));
        const alone = refused.filter(({ by }) => by.size === 1);
        const share = (few: readonly Refused[]): number => few.length / Math.max(1, some.length);
        return [
          [`${check}: ${kind} refused`, share(refused)],
          [`${check}: ${kind} refused by it alone`, share(alone)],
        ];
      }),
    ),
  );
}
