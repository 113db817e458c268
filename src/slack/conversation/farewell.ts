/** Words that end a conversation. */
const ENDS =
  splitToSet(`thanks thank thankyou thx ty cheers merci danke stop quiet enough bye goodbye shush
  nevermind done`);
/** Words that may surround it: with any other word, the text is about something. */
const AROUND =
  splitToSet(`ok okay cool nice great perfect awesome super lovely fine alright right good got it
  this that thats was is were we us i im you your me so very much many a lot really all for the help helps helped
  helpful answer answers answering replying talking here now please everyone folks bot rolecall be just sorry hey
  and no more again never mind`);
/** Two words that end it together. */
const FAREWELL_PHRASES =
  /\b(?:never mind|shut up|got it|(?:thats|that is) all|no more|go away|all good)\b/;
const MAX_FAREWELL_WORDS = 8;

/** Whether a text does nothing but thank, or ask the bot to be quiet. */
export function isFarewell(text: string): boolean {
  const said =
    text
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  if (text.includes('?') || said.length > MAX_FAREWELL_WORDS) return false;
  const rest = said.join(' ').replace(FAREWELL_PHRASES, 'done').split(' ');
  return (
    rest.some((word) => ENDS.has(word)) && rest.every((word) => ENDS.has(word) || AROUND.has(word))
  );
}

function splitToSet(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}
