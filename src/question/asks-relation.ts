// Finds out whether a question asks how roles differ, or whether they are one.

import { isStopWord } from '../text/words.ts';
import { isGeneric } from './generic-words.ts';
import { type MarkedQuestion, markMatches } from './marked-question.ts';
import { readQuantity } from './quantity.ts';
import { ROLE_MARK } from './question.ts';

/** Idioms that set one thing against another, and say nothing else. */
const CONTRASTING_IDIOMS: readonly string[] = [
  'as opposed to',
  'as against',
  'stacks? up(?: against)?',
  'chalk and cheese',
  'apples and (?:oranges|pears)',
  'worlds apart',
  'poles apart',
  'night and day',
  'much of a muchness',
  'splitting hairs',
  '(?:same|different) (?:\\w+ )?(?:different )?(?:hats?|labels?|badges?|bottles?)',
  'who (?:does|handles|covers|owns|runs|takes|gets|babysits|drives|leads|tackles|looks after|is responsible for) what',
  'who(?:s| is| are) (?:above|below|under|over) whom?',
  'who(?:s| is) who',
  'what(?:s| is) what',
  'mix(?:ed|ing|es)?(?: (?:these|those|them|the two|both|(?:the |an? )?§(?: (?:and|with|vs|versus|or) (?:the |an? )?§)?))? up',
  'divv(?:y|ies|ied|ying) (?:it |things |the work |work )?up(?: (?:the|their) (?:work|tasks|jobs|duties))?',
  'six of one(?:(?: and)? half a dozen of (?:the )?other)?',
  '(?:relates?|related|relating)(?= (?:to )?(?:each other|one another|$|§|the §|an? §|our §))(?: to (?:each other|one another))?',
  '(?<=§.*§.* )(?:relate|fit)(?: together| in)?$',
  '(?<=how (?:do|does|would) .*§.*)fits? together',
  '(?<=^(?:and |so )?whats?(?: is)? the )relationship(?= between)',
  '(?:ha(?:ve|s|d) )?(?:got )?(?:(?:anything|something|a lot|lots|much) )?in common(?: and what not)?',
  '(?:similarit(?:y|ies)|commonalit(?:y|ies))(?: and)?',
  'how (?:similar|alike|close|far apart)',
  '(?<=^(?:(?:please|pls|can you|could you) )*)contrast(?= )',
  'differentiat(?:e|es|ed|ing)',
  'subset of',
  '(?:put|place|set)(?= .*§ (?:next to|beside|alongside|side by side)) ',
  '(?<=\\b(?:put|place|set) .*§ )(?:next to|beside|alongside|side by side)(?= |$)',
  'in (?:which|what) respects?',
  'what (?:changes|gets different|is different) (?:from|between)(?= (?:the |an? )?§)',
  '(?<=§.*§.* )what (?:(?:really|actually) )?(?:changes|is new|gets (?:different|new))(?= (?:in practice|in reality|day to day)$|$)',
  '(?:apart from|besides|other than|except(?: for)?|beyond|not just) (?:the|their|its) (?:names?|titles?|labels?)',
  '(?<=^(?:(?:please|pls|a|the) )*)side by side(?: of)?',
  '(?<=^(?:(?:please|pls|can you|could you) )*)break down',
  '(?:is (?:it|that|this) )?true$',
  'define(?= .*§ against)',
];
/** Sets one thing against another, whoever is asked for. */
const CONTRAST = new RegExp(
  `\\b(?:${[
    ...CONTRASTING_IDIOMS,
    'vs',
    'v',
    'versus',
    'compare[ds]?',
    'comparing',
    'comparison',
    'differ',
    'differs',
    'differing',
    'different',
    'differently',
    'differen?ce?s?',
    'diffs?',
    'distinguish\\w*',
    'distinction',
    'unlike',
    'apart',
    'separates?',
    'separated',
    'separating',
    'interchangeable',
    'equivalent',
    'identical',
    'synonym\\w*',
    'overlaps?',
    'overlapping',
    'confus(?:e|es|ed|ing)',
    'jump',
    'same (?:as|people|person|thing|role|job|gig|team|difference)',
    '(?:more|less|better|\\w+er) (?:\\w+ )?than',
    'more',
    'less',
    'better',
    'worse',
    'higher',
    'lower',
    'earlier',
  ].join('|')})\\b`,
);
/** One preferred to the other. */
const PREFERS = /§.* (?:over|rather than|instead of) (?:a |an |the |our )?§/;
/** … where nobody is asked for. */
const BETWEEN = /\b(?:between|same|against|line|boundar(?:y|ies))\b/;
/** Asked of roles that are not named. */
const CONTRAST_ALONE =
  /\b(?:vs|versus|between|compare[ds]?|comparing|comparison|differ\w*|diff|tell (?:them|the two) apart)\b/;
const SMALL_WORDS = '(?:(?:the|a|an|our|your|with|to|is|are|by|under|for) )*';
/** Roles side by side: "A or B", "A, B", "A & B". */
const SIDE_BY_SIDE = new RegExp(
  `${ROLE_MARK}(?: ,)? (?:or|and|nor|plus|,|/|&)(?: or| and)? ${SMALL_WORDS}${ROLE_MARK}`,
);
/** "what does A do that B doesn't", "what makes it A and not B". */
const CONTRASTS = new RegExp(
  `${ROLE_MARK}.* (?:that|which|but|while|whereas) (?:the |an? |our )?${ROLE_MARK}|${ROLE_MARK} (?:and )?not (?:the |an? |our )?${ROLE_MARK}`,
);
/** What only asks whether roles are one, or where one ends: patterns tried in this order. */
const RELATION_WORDING = new RegExp(
  `\\b(?:${[
    '(?:just |only |merely )?(?:another|a different|a fancy|the same|two) (?:names?|words?|terms?|titles?|labels?) (?:for|of|as)',
    '(?:where|what)s?(?: (?:is|are|would be|do you draw))? the (?:line|lines|boundary|boundaries|border)',
    'where do(?:es)? (?:the |a )?§ (?:end|stop|finish)s? and (?:where )?(?:does )?(?:the |a )?§ (?:begin|start)s?',
    'same (?:people|person|thing|role|job|gig|team|folks)',
    'one and the same',
    'same difference',
    ...CONTRASTING_IDIOMS,
    '(?:the )?(?:split|division|boundary)(?: of (?:work|labou?r|duties|responsibilities|tasks))?(?= between)',
    '(?:(?:work|tasks|duties|responsibilities) )?(?:split|divided|shared)(?: up)?(?= between)',
    'one (?:job|role|thing|team|person) or two',
    'more or less',
    'basically',
    'essentially',
    'effectively',
    'practically',
    'in fact',
    'sets? (?=.*\\bapart\\b)',
    '(?:how )?(?:far |set |sets |tells? )?apart',
    'tell (?=.*§)',
    'separates?',
    'separated',
    'separating',
    'makes?(?= .*§.*§)',
    '(?<=^(?:.* )?how (?:do|does|did|should|would|can) .*)(?:split|divide)(?: up)?(?: (?:the|their) (?:work|tasks?|jobs?|duties|load|labou?r|responsibilities))?',
    'interchangeabl[ey]',
    'equivalent',
    'identical',
    'synonyms?',
    'synonymous',
    'overlaps?',
    'overlapping',
    'mix(?:ed|ing|es)? up',
    'confus(?:e|es|ed|ing)',
    'in what way',
    'distinguish(?:es|ed|ing)?',
    '(?:how(?:s| is| are) )?(?:the )?(?:work|jobs?|tasks|duties|load) (?:divided|split|shared|carved)(?: up| out)?',
    '(?<=how (?:do|does) .*)(?:fit|relate)(?: together| in)?',
    'as roles',
    'against',
    'unlike',
    '(?:falls?|lands?|goes|go|sits?|lies|belongs?)(?: (?:to|with|on|under))?(?= (?:the |an? |our )?§)',
    'call(?:ed)?(?= (?:the |an? |our )?§)',
    '(?:which|what) should i (?:become|be|pick|choose)',
    'help(?: me)?',
    'keep(?= (?:mixing|confusing|getting|forgetting|hearing|seeing|mistaking|being))',
  ].join('|')})(?= |$)`,
  'g',
);
const ON_TOPIC = /\b(?:on|about|regarding|concerning|in terms of|when it comes to|as to) .*$/;

/** Whether roles stand side by side, joined by "or", "and" or a mark. */
export function areSideBySide({ punctuated }: MarkedQuestion): boolean {
  return SIDE_BY_SIDE.test(punctuated);
}

/** Whether the wording sets things against each other; behind "who", "between" and "or" only choose. */
export function isContrasting({ folded }: MarkedQuestion, asksPeople: boolean): boolean {
  if (CONTRAST.test(folded)) return true;
  return !asksPeople && (BETWEEN.test(folded) || PREFERS.test(folded));
}

/** Whether a comparison is asked for whose sides are not named; not by how much time is between two things. */
export function contrastsUnnamed({ folded }: MarkedQuestion): boolean {
  const isMeasured = readQuantity(folded) !== null;
  return CONTRAST_ALONE.test(isMeasured ? folded.replace(/\bbetween\b/g, '') : folded);
}

/** "which tasks fall to A and which to B". */
const OF_EACH = new RegExp(
  `\\b(?:what|which)s?\\b[^${ROLE_MARK}]*${ROLE_MARK} (?:and|but|while) (?:what|which)s?\\b[^${ROLE_MARK}]*${ROLE_MARK}`,
);

/** Who asks has just come: that is no topic of theirs. */
const TELLS_OF_JOINING = /^(?:(?:i|im|ive|we|weve) )?(?:just |recently )?(?:joined|started|new)\b/;

/** Whether of each of two roles it is asked what is with it. */
export function asksOfEach({ folded }: MarkedQuestion): boolean {
  return OF_EACH.test(folded);
}

/** Whether two roles are named and nothing is asked for but what they are to each other: "how is A not B?". */
export function isBarePair(question: MarkedQuestion): boolean {
  const { folded } = question;
  if (CONTRASTS.test(folded) || hasRepeatedQuestion(folded)) return true;
  // "how many can a guild have in the council?" asks for a number of one in the other
  if (readQuantity(folded) !== null && !areSideBySide(question)) return false;
  const about = ON_TOPIC.exec(folded);
  const end = about === null || about[0].includes(ROLE_MARK) ? folded.length : about.index;
  const asked = folded.slice(0, end).trimEnd().split(' ');
  const shaping = markRelationWording(question);
  return asked.every(
    (word, at) =>
      word === ROLE_MARK || isStopWord(word) || shaping[at] === true || isGeneric(word, 'compare'),
  );
}

/** Two roles set against each other, and nothing between them but that: "A vs B", "difference between A and B", "A the same as B". */
const SET_APART = new RegExp(
  `${ROLE_MARK} (?:(?:roles?|jobs?|positions?|teams?) )?(?:(?:is|are|was|were|just|and|or|not|vs|versus|v|from|to|with|against|than|as|really|basically|actually|the|a|an|our|one|same|different|differs?|similar|separate|next|plus) )+${ROLE_MARK}(?: (?:roles?|jobs?|positions?|teams?)\\b)?`,
);
/** What tells more of the asker and nothing of the roles: "A vs B to a client", "A vs B and I blanked", "A vs B for me would you". */
const TALK_BEHIND =
  /^(?:to (?:an?|my) \w+|(?:and|but|so|because|cos) (?:i|im|nobody|everyone) (?:blanked|forgot|never|always|dont|cant|got|am|was|keeps?)|or (?:am|is|are|not|separate|just|what)|please|pls|if you|(?:would|could|can) (?:you|someone|anyone)|for (?:me|us|you)|got a|not sure|confused|at (?:the|our|this) (?:company|firm|org)$|here|anyway|really|lol|true|right|honestly)\b/;
/** What follows it further on may be the topic: "A vs B please, on pay". */
const TOPIC_FURTHER =
  /\b(?:with|in|on|about|regarding|concerning|as to|in terms of|when|if(?! you (?:can|could|know))|for (?!me\b|us\b|you\b)|need|(?:me|us|you) \w+)\b/;

/** What is told before two roles of the talk about them: "recruiter asked me A vs B". */
const TALK_BEFORE =
  /^(?:asked|asks|told|said|says|thought|explain|clarify|understood|understand|confused|doubt|heard|appreciate|kindly|both|know|never|always|mixing|me|us|recruiter|client|boss|manager|friend|mum|customer|colleague|candidate|joiner|someone|somebody|handbook|need|short)$/;
/** More words behind a pair say more than that one asks. */
const MOST_TALK = 8;
/** Which of them to choose is told by what is told before. */
const ASKS_TO_CHOOSE =
  /\b(?:should|shall|rather|become|becoming|choose|choosing|pick|picking|better|prefer|suits?|hire|hiring)\b/;

/**
 * For each word, whether it only asks how roles differ, or tells of the asker: of two roles set against each other the topic is
 * what stands right behind them, or is led in by "on" or the like.
 */
export function markRelationWording({ text, words, folded }: MarkedQuestion): boolean[] {
  const shaping = words.map(() => false);
  markMatches(folded, RELATION_WORDING, shaping);
  const each = TELLS_OF_JOINING.test(folded) ? OF_EACH.exec(folded) : null;
  if (each !== null) shaping.fill(true, 0, folded.slice(0, each.index).split(' ').length - 1);
  const pair = SET_APART.exec(folded);
  if (pair === null) return shaping;
  const first = folded.slice(0, pair.index).split(' ').length - 1;
  const last = first + pair[0].split(' ').length;
  const behind = folded.slice(pair.index + pair[0].length).trim();
  const told = words.slice(0, first).findLastIndex(({ folded: word }) => TALK_BEFORE.test(word));
  const isChoice = ASKS_TO_CHOOSE.test(folded);
  const isTalkOnly = words
    .slice(0, told + 1)
    .every(({ folded: word }) => isStopWord(word) || TALK_BEFORE.test(word));
  const isOnTopic =
    /^(?:for|with|on|about|in|at|when) /.test(folded) || / or $/.test(pair[0].replace(/§/g, ''));
  if (!isChoice && isTalkOnly && !isOnTopic) shaping.fill(true, 0, told + 1);
  const isTalk =
    TALK_BEHIND.test(behind) &&
    !TOPIC_FURTHER.test(behind) &&
    behind.split(' ').length <= MOST_TALK &&
    !/:\s*\S[^:]*$/.test(text.slice(words[last - 1]?.end));
  if (!isChoice && isTalk) shaping.fill(true, last);
  return shaping;
}

/** "what does A do and what does B do": two roles, each asked the same. */
function hasRepeatedQuestion(folded: string): boolean {
  const questions = folded.match(
    new RegExp(`\\b(?:(?:what|how|where|when)s?|which)\\b[^${ROLE_MARK}]*${ROLE_MARK}`, 'g'),
  );
  return (questions?.length ?? 0) >= 2;
}
