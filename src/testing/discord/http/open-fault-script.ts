import type { ScriptedFault } from "./scripted-fault.ts";

export interface FaultScript {
  add(fault: ScriptedFault): void;
  /** The fault for this request, which counts it; null: none. */
  take(method: string, path: string): ScriptedFault | null;
  /** How many planned faults have not come about yet. */
  left(): number;
  /** Plans none any more. */
  clear(): void;
}

export function openFaultScript(): FaultScript {
  let planned: { readonly fault: ScriptedFault; times: number }[] = [];
  return {
    add: (fault) => {
      planned.push({ fault, times: fault.times ?? 1 });
    },
    take(method, path) {
      const entry = planned.find(
        ({ fault }) =>
          (fault.method === undefined || fault.method === method) &&
          (fault.path === undefined || fault.path.test(path)),
      );
      if (!entry) return null;
      entry.times -= 1;
      planned = planned.filter(({ times }) => times > 0);
      return entry.fault;
    },
    clear() {
      planned = [];
    },
    left: () => planned.reduce((sum, { times }) => sum + times, 0),
  };
}
