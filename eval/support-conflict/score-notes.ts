/** Whether a conflict was noted for a case, and whether people see one there. */
export interface NoteVerdict {
  readonly isNoted: boolean;
  readonly isConflict: boolean;
}

/** Precision, recall and F1 of noting a conflict; each 0 where it has no cases to be measured on. */
export function scoreNotes(verdicts: readonly NoteVerdict[]): Readonly<Record<"precision" | "recall" | "f1", number>> {
  const noted = verdicts.filter(({ isNoted }) => isNoted);
  const conflicts = verdicts.filter(({ isConflict }) => isConflict);
  const right = noted.filter(({ isConflict }) => isConflict).length;
  return {
    precision: right / Math.max(1, noted.length),
    recall: right / Math.max(1, conflicts.length),
    f1: (2 * right) / Math.max(1, noted.length + conflicts.length),
  };
}
