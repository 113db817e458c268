// Reads whether a question asks for a number, a span of time or a date.

/** What kind of figure the answer must hold. */
export type Quantity = 'number' | 'money' | 'span' | 'pace' | 'frequency' | 'date' | 'day';

const ASKS_SPAN =
  /\bhow (?:long|old)\b|\bhow (?:far|much time) (?:ahead|in advance|before)\b|\bhow much (?:notice|warning)\b/;
const ASKS_MONEY =
  /\bhow much (?:(?:money|salary|pay|bonus|budget|cash)\b|(?:do|does|did|would|will|can|could|may|should) .*\b(?:makes?|earns?|costs?|gets?(?! to\b)|pays?|paid|charges?|spend|claim|expense)\b|(?:is|are) .*\b(?:paid|charged|reimbursed)\b)/;
const ASKS_PACE = /\bhow (?:soon|fast|quickly|early|late)\b/;
const ASKS_FREQUENCY = /\bhow (?:often|frequently|regularly)\b/;
const ASKS_NUMBER =
  /\bhow (?:many|much|big|far(?! apart)|high|large)\b|\bwhat (?:percentage|number|amount|price|fee)\b|\b(?:max|maximum|min|minimum|largest|smallest|highest|lowest|total) (?:number|amount|sum|price|fee)\b|\b(?:price|cost|number|amount) of\b|\bwhats? .*\bcosts?$/;
const ASKS_DAY = /\b(?:what|which) (?:date|day|weekday)\b(?! to day| rates?\b)/;
const ASKS_DATE = /\bwhat (?:time|month|year)\b|\b(?:until|till|by|since|from) when\b/;
/** What begins or ends at a time; "when do we need …" asks for a condition. */
const ASKS_WHEN =
  /\bwhen (?:do|does|did|will|is|are) .*\b(?:open|opens|close|closes|start|starts|begin|begins|end|ends|finish|arrive|arrives|leave|expire|due|live|deadline|payday|over)\b/;

/** What is done or happens on some day. */
const ASKS_WHEN_DONE =
  /\bwhen (?:do|does|did|will|is|are) .*\b(?:paid|held|published|released|announced|processed|credited|deposited|meets?|happens?|take place|come out)\W*$/i;

/** Whether a question asks when something is done: "when do we get paid?". A day tells it best, but "once it is approved" does, too. */
export function asksWhenDone(text: string): boolean {
  return ASKS_WHEN_DONE.test(text);
}

/** Asks when something is done or happens; when somebody is needed is another matter. */
const ASKS_WHEN_IT_IS =
  /^\W*(?:(?:so|and|but|ok|okay|hi|hey|hello|also)\b\W*)*when(?:['’]?s)?\s+(?:do|does|did|is|are|will|the|our)\b(?!.*\b(?:hire|hires|need|needs|choose|recruit|use|worth|better)\b)/i;

/** Whether a question asks when, be it by a day or by a condition. */
export function asksWhen(text: string): boolean {
  return ASKS_WHEN_IT_IS.test(text);
}

/** The figure that the folded words of a question ask for: "how many", "how long", "how soon", "what day"; null for none. */
export function readQuantity(folded: string): Quantity | null {
  if (ASKS_SPAN.test(folded)) return 'span';
  if (ASKS_FREQUENCY.test(folded)) return 'frequency';
  if (ASKS_PACE.test(folded)) return 'pace';
  if (ASKS_MONEY.test(folded)) return 'money';
  if (ASKS_NUMBER.test(folded)) return 'number';
  if (ASKS_DAY.test(folded)) return 'day';
  return ASKS_DATE.test(folded) || ASKS_WHEN.test(folded) ? 'date' : null;
}
