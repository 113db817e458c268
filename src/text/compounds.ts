// Words in a row that are one thing though some of them are function words.

const ALWAYS_ONE =
  /^(?:calls? off|called off|calling off|puts? off|lays? off|laid off|laying off|backs? out|backed out|stands? down|steps? down|stepped down|on call|on duty|off duty|(?:time|hours?|mornings?|afternoons?|days?|weeks?|months?|years?|weekends?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?) off)$/;

/** Whether two folded words are one thing wherever they stand side by side, and neither says it alone: "on call", "time off", "call off". */
export function isAlwaysOne(first: string, second: string): boolean {
  return ALWAYS_ONE.test(`${first} ${second}`);
}

const MOSTLY_ONE = /^(?:pay|pays|paid|paying) out$/;

/** Whether two folded words are one thing where they stand side by side, though the first may say it alone: "paid out". */
export function isMostlyOne(first: string, second: string): boolean {
  return MOSTLY_ONE.test(`${first} ${second}`);
}

const OUT_OF = /^out of (?:hours?|office|band|pocket)$/;

/** Whether three folded words are one thing wherever they stand in a row: "out of hours". */
export function isOutOf(first: string, second: string, third: string): boolean {
  return OUT_OF.test(`${first} ${second} ${third}`);
}
