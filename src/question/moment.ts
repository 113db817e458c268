// Reads whether a question is about one day or week, which no article knows: "who is on call this week?".

const MOMENT =
  /\b(?:today|tonight|tomorrow|yesterday|(?:this|next|last) (?:week|weekend|month|sprint|shift|morning|afternoon|evening|night|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?:['’]?s)?|right now)\b/i;

/** Whether what is asked is a state that changes from day to day. */
export function isOfMoment(text: string): boolean {
  return MOMENT.test(text);
}

const NEXT_TIME =
  /(?:^|[.,;:!?–—-] *)(?:(?:so|and|but|ok|okay|hi|hey|hello|btw|also)\b\W*)*when(?:['’]?s| is| are| will| does| do) (?:the |our |your |my )?next\b/i;

/** Whether it is asked when something happens again, which an article knows only for a while. */
export function asksForNextTime(text: string): boolean {
  return NEXT_TIME.test(text);
}
