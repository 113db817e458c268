// Takes off what people say around a question for a meaning, and what narrows nothing: "I keep hearing it", "in plain English".

/** How it is to be explained: "in plain English", "for a newbie". */
const MANNERS = [
  "in (?:plain|simple|basic|human|normal|laym[ae]n'?s?) (?:english|terms|words|language)",
  'in english',
  'in (?:a|one|two|a few|a couple of) (?:sentences?|words?|lines?)',
  'in (?:a nutshell|short|brief|general|practice|a nut shell)',
  '(?:for|to) (?:an? )?(?:total |complete |absolute )?(?:newbies?|noobs?|dummies|dummy|beginners?|newcomers?|new joiners?|starters?|novices?|layman|laymen|lay people|non-?\\w+|five year olds?|5 year olds?)',
  '(?:for|to) (?:someone|somebody|people|those) (?:new|who)\\b.{0,40}',
  "(?:like|as if) (?:i'?m|i am|i was|i were) .{1,30}",
  'eli5',
  'tl;?dr',
];
/** What asks nothing more. */
const ASKS_NO_MORE = [
  "when (?:it'?s|it is|they'?re|they are|he'?s|she'?s) at home",
  'anyway',
  'anyways',
  'again',
  'exactly',
  'actually',
  'really',
  'basically',
  'roughly',
  'more or less',
  'btw',
  'by the way',
  'even',
  'though',
  'then',
  'please',
  'pls',
  'plz',
  'thanks',
  'thx',
  'ta',
  'sorry',
  'lol',
  'mate',
  'folks',
  'guys',
  'team',
  'all about',
  'if (?:you|anyone|somebody|someone) (?:knows?|can tell)\\b.{0,20}',
  "if (?:i|you) (?:may|might|don'?t mind)\\b.{0,20}",
  'to begin with',
  'in the first place',
];
/** What somebody says of having met the word, or of oneself: behind a mark, or by its first words. */
const MET_IT =
  "(?:and |as |cos |cause |because |since )?(?:i|we|everyone|everybody|people|folks|they|my \\w+|the \\w+) (?:always |all |just |often |still )?(?:keeps?|kept|hears?|heard|sees?|saw|says?|said|talks?|mentions?|mentioned|uses?|used|throws?|reads?|have|has|had|haven'?t|never|don'?t|am|is|are|was)\\b.{0,60}";
const OF_ONESELF =
  "(?:i'?m|i'?ve|i'?d|it|it'?s|just|asking|wondering|never|no (?:clue|idea)|new here)\\b.{0,60}";
const OF_PEOPLE =
  "(?:that |which )?(?:everyone|everybody|people|folks|they)(?:'s|'re|s| is| are)? (?:on about|keeps?|kept|talks?|talking|says?|saying|mentions?|mentioned|uses?|using|raving|throws?|throwing|goes? on|going on)\\b.{0,40}";

const ENDS_ASIDE = new RegExp(
  `[\\s,;:.?!–—(-](?:${[...MANNERS, ...ASKS_NO_MORE].join('|')})[\\s,;:.?!–—)-]*$`,
  'i',
);
const ENDS_TALE = new RegExp(
  `(?<!\\b(?:when|if|what|do|does|by))[\\s,;:.?!–—(-]${OF_PEOPLE}$|[,;:.?!–—(-] ?(?:${MET_IT}|${OF_ONESELF})$|\\s(?:i keep (?:hearing|seeing|reading)\\b.{0,40})$`,
  'i',
);
/** Without one of these nothing is asked: "drift, I saw it yesterday". */
const ASKS_MEANING =
  /^(?:what|what's|whats|wtf|wth|wat|wot|define|explain|meaning|definition|who)\b|\b(?:mean|means|stands? for|short for)\b/i;
const STARTS_ASIDE = new RegExp(
  `^(?:${[...MANNERS].join('|')}|(?:dumb|stupid|silly|noob|newbie|basic|naive|daft) (?:one|q|question)(?: (?:but|here|maybe|perhaps))?|(?:i (?:have |'ve )?)?no clue|clueless|haven'?t a clue)[\\s,;:.–—-]+`,
  'i',
);

/** The question without what is around it, cut from the end first. */
export function cutAsides(text: string): string {
  let kept = text;
  for (;;) {
    const told = kept.replace(ENDS_TALE, '');
    const asked = ASKS_MEANING.test(told) ? told : kept;
    const cut = asked.replace(ENDS_ASIDE, '').replace(STARTS_ASIDE, '').trim();
    if (cut === kept || cut === '') return kept;
    kept = cut;
  }
}

/** What is said of a word that is asked about right after: "I keep hearing X, what is it?". */
const INTRODUCED = [
  "(?:i|we|everyone|everybody|people|folks|they|someone|somebody|my \\w+|the \\w+)(?:'s|'re)? (?:\\w+ ){0,3}?(?:hear(?:ing|d|s)?|see(?:ing|s)?|saw|reading|read|saying|says?|said|mention(?:ing|ed|s)?|talk(?:ing|s|ed)? (?:about|of)|using|uses?|used|wrote|throwing|on) (?:about |of |the (?:term|word|acronym) )?",
  "(?:there'?s|there is) (?:this |a |an |the )?(?:thing |term |word )?(?:called |named )?",
  '(?:it|this|the \\w+) (?:says|mentions|said) ',
];
const BEFORE_BACK_REFERENCE = new RegExp(`^(?:${INTRODUCED.join('|')})?(.{1,80}?)$`, 'i');
/** The question that points back. */
const WHAT_IS_IT =
  /^(.{2,120}?)[\s,;:.?!–—-]+(?:so |and |but |ok |sorry |please )?(?:what|wtf|wth|wot|wat)(?:'s|s| is| are| was| does| do| on earth is| the (?:hell|heck) is) (?:it|that|this|those|these|they)(?: (?:thing|mean|stand for|short for|about|all about|supposed to (?:be|mean)|even))?$/i;
const BEHIND_TERM_INTRODUCED =
  /\s+(?:a lot|all the time|everywhere|today|yesterday|in (?:the |our )?\w+(?: \w+)?|(?:keeps?|kept) (?:coming|popping) up|came up|comes up|pops up|is everywhere|gets mentioned)\b.{0,30}$/i;

/** The term that was named before a question which points back to it, with what may be around it; null where none is. */
export function readTermBefore(text: string): string | null {
  const [, before] = WHAT_IS_IT.exec(text) ?? [];
  if (before === undefined) return null;
  const [, term = before] = BEFORE_BACK_REFERENCE.exec(before) ?? [];
  return term.replace(BEHIND_TERM_INTRODUCED, '');
}
