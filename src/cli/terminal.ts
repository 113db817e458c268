import type { Writable } from 'node:stream';
import type { Io } from './io.ts';

/** What a terminal shows. */
export interface Terminal {
  /** Characters in a line. */
  readonly columns: number;
  readonly hasColours: boolean;
}

/** Longer lines are hard to read. */
const MAX_COLUMNS = 100;
const MIN_COLUMNS = 24;
/** Where a terminal does not say how wide it is. */
const USUAL_COLUMNS = 80;

/**
 * The terminal behind a stream; undefined where the output goes into a file or another program. Colours are off where
 * NO_COLOR is set, as https://no-color.org asks, and where the terminal is a dumb one.
 */
export function readTerminal(stream: Writable, env: Io['env']): Terminal | undefined {
  const { isTTY, columns } = stream as Partial<NodeJS.WriteStream>;
  if (isTTY !== true) return undefined;
  const width = columns !== undefined && columns > 0 ? columns : USUAL_COLUMNS;
  return {
    columns: Math.max(MIN_COLUMNS, Math.min(MAX_COLUMNS, width)),
    hasColours: !env.NO_COLOR && env.TERM !== 'dumb',
  };
}
