// Pairs of words that are one thing though one of them is a function word.

const ALWAYS_ONE =
  /^(?:on call|on duty|off duty|(?:time|hours?|mornings?|afternoons?|days?|weeks?|months?|years?|weekends?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?) off)$/;

/** Whether two folded words are one thing wherever they stand side by side, and neither says it alone: "on call", "time off". */
export function isAlwaysOne(first: string, second: string): boolean {
  return ALWAYS_ONE.test(`${first} ${second}`);
}
