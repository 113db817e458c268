/** What can go wrong with a Web API call. */
export type Fault =
  /** 429 with Retry-After in seconds. */
  | { readonly kind: 'rate-limited'; readonly retryAfter: number }
  /** 500, nothing done. */
  | { readonly kind: 'error' }
  /** Refused with that code, nothing done. */
  | { readonly kind: 'refused'; readonly code: string }
  /** No answer, nothing done. */
  | { readonly kind: 'hang' }
  /** Done and answered after `ms`. */
  | { readonly kind: 'slow'; readonly ms: number }
  /** Done, but the connection ends without an answer. */
  | { readonly kind: 'drop' };

interface Planned {
  readonly method: string;
  readonly fault: Fault;
  left: number;
  readonly share: number;
  readonly random: () => number;
}

/** The planned faults, in the order of planning; the method `*` means every method. */
export function createFaults() {
  const planned: Planned[] = [];

  return {
    /** Makes the next `times` calls of the method fail. */
    next(method: string, fault: Fault, times = 1): void {
      planned.push({ method, fault, left: times, share: 1, random: () => 0 });
    },

    /** Makes that share (0 to 1) of the calls fail; `random` gives 0 to 1, seeded to be repeatable. */
    rate(method: string, fault: Fault, share: number, random: () => number): void {
      planned.push({ method, fault, left: Number.POSITIVE_INFINITY, share, random });
    },

    /** Removes all faults. */
    clear(): void {
      planned.length = 0;
    },

    /** The fault of this call; undefined when it succeeds. */
    take(method: string): Fault | undefined {
      const due = planned.find(
        (one) =>
          (one.method === method || one.method === '*') && one.left > 0 && one.random() < one.share,
      );
      if (!due) return undefined;
      due.left -= 1;
      return due.fault;
    },
  };
}
