// Menus and selects carry no value of their own beside the one chosen: what they ask about is in the ids around it.

import { LIMITS } from '../format/limits.ts';

/** The ids of one element, which carry a value together. */
interface CarryingIds {
  readonly blockId: string;
  /** What the action id of each element of that block ends in. */
  readonly suffix: string;
}

/** Keep the ids of blocks that carry a value apart from others, and from each other within a message. */
const ID_PREFIXES = { row: 'q:', menu: 'm:' } as const;
const PREFIX_LENGTH = ID_PREFIXES.row.length;
/** Room for the name of the action and its colon. */
const SUFFIX_LENGTH = LIMITS.actionId - 8;

/** Whether the ids have room for a value. */
export function isCarried(value: string): boolean {
  return divideValue(value).suffix.length <= SUFFIX_LENGTH;
}

/** Divides a value that can be carried, never within a character, nor at a blank, which an id might lose at its end. */
export function divideValue(value: string, place: keyof typeof ID_PREFIXES = 'row'): CarryingIds {
  let cut = LIMITS.blockId - PREFIX_LENGTH;
  while (cut > 0 && cut < value.length && !/^[!-~]{2}$/.test(value.slice(cut - 1, cut + 1)))
    cut -= 1;
  return { blockId: `${ID_PREFIXES[place]}${value.slice(0, cut)}`, suffix: value.slice(cut) };
}

/** The value that the ids of an element carry; '' for an element without. */
export function joinCarriedValue(blockId: string | undefined, actionId: string): string {
  const isCarrying = Object.values(ID_PREFIXES).some((prefix) => blockId?.startsWith(prefix));
  if (blockId === undefined || !isCarrying) return '';
  const colon = actionId.indexOf(':');
  return blockId.slice(PREFIX_LENGTH) + (colon < 0 ? '' : actionId.slice(colon + 1));
}

/** The value of a chosen option and what its select carries, as one text. */
export function writeChosenOption(option: string, carried: string): string {
  return `${option}\n${carried}`;
}

/** The reverse of `writeChosenOption`. */
export function readChosenOption(value: string): {
  readonly option: string;
  readonly carried: string;
} {
  const [option = '', ...carried] = value.split('\n');
  return { option, carried: carried.join('\n') };
}
