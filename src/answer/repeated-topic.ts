// Repeats what was asked about, so that the asker sees how it was understood.

import { shorten } from '../text/shorten.ts';

/** In characters: enough to tell; it need not be all of it. */
const LONGEST_QUOTED = 100;

/** Words of the question in quotation marks. */
export function repeatTopic(topic: string): string {
  return `“${shorten(topic, LONGEST_QUOTED)}”`;
}
