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

/** Faults to come, in the order in which they were planned; `*` stands for every method. */
export function createFaults() {
  const planned: Planned[] = [];

  return {
    /** The next `times` calls of the method go wrong. */
    next(method: string, fault: Fault, times = 1): void {
      planned.push({ method, fault, left: times, share: 1, random: () => 0 });
    },

    /** That share (0..1) of calls goes wrong; `random` gives 0..1, seeded so that it can be repeated. */
    rate(method: string, fault: Fault, share: number, random: () => number): void {
      planned.push({ method, fault, left: Number.POSITIVE_INFINITY, share, random });
    },

    /** All goes well from now on. */
    clear(): void {
      planned.length = 0;
    },

    /** What goes wrong with this call, if anything. */
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
