import { Crash } from "./crash.ts";

/** When a process dies: before or after which of its effects on the world, counted from 1. */
export interface Death {
  readonly effect: number;
  readonly when: "before" | "after";
}

/** The life of a process: all that it does to the world outside, and all that it learns of it, passes here. */
export interface Life {
  isOver(): boolean;
  effects(): number;
  /** @throws {Crash} where it is over, or ends here */
  act<T>(work: () => Promise<T>): Promise<T>;
  /** @throws {Crash} where it is over */
  look<T>(work: () => Promise<T>): Promise<T>;
}

/** @param death null: it does not die */
export function openLife(death: Death | null): Life {
  let count = 0;
  let isOver = false;
  const live = async <T>(work: () => Promise<T>): Promise<T> => {
    if (isOver) throw new Crash();
    const result = await work();
    if (isOver) throw new Crash();
    return result;
  };
  const die = (): never => {
    isOver = true;
    throw new Crash();
  };
  return {
    isOver: () => isOver,
    effects: () => count,
    look: live,
    act: (work) =>
      live(async () => {
        count += 1;
        const isLast = death?.effect === count;
        if (isLast && death.when === "before") die();
        const result = await work();
        if (isLast) die();
        return result;
      }),
  };
}
