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
  'who (?:does|handles|covers|owns|runs|takes|gets|looks after|is responsible for) what',
  'who(?:s| is| are) (?:above|below|under|over) whom?',
  'who(?:s| is) who',
  'what(?:s| is) what',
  'mix(?:ed|ing|es)?(?: (?:these|those|them|the two|both|(?:the |an? )?§(?: (?:and|with|vs|versus|or) (?:the |an? )?§)?))? up',
  'divv(?:y|ies|ied|ying) (?:it |things |the work |work )?up(?: (?:the|their) (?:work|tasks|jobs|duties))?',
  'six of one(?:(?: and)? half a dozen of (?:the )?other)?',
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
    '(?:where|what) (?:is|are|would be|do you draw) the (?:line|lines|boundary|boundaries|border)',
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
    'against',
    'unlike',
    'call(?:ed)?(?= (?:the |an? |our )?§)',
    '(?:which|what) should i (?:become|be|pick|choose)',
    'help(?: me)?',
    'keep',
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

/** Whether two roles are named and nothing is asked for but what they are to each other: "how is A not B?". */
export function isBarePair(question: MarkedQuestion): boolean {
  const { folded } = question;
  if (CONTRASTS.test(folded) || hasRepeatedQuestion(folded)) return true;
  const about = ON_TOPIC.exec(folded);
  const end = about === null || about[0].includes(ROLE_MARK) ? folded.length : about.index;
  const asked = folded.slice(0, end).trimEnd().split(' ');
  const shaping = markRelationWording(question);
  return asked.every(
    (word, at) =>
      word === ROLE_MARK || isStopWord(word) || shaping[at] === true || isGeneric(word, 'compare'),
  );
}

/** For each word, whether it only asks how roles differ. */
export function markRelationWording({ words, folded }: MarkedQuestion): readonly boolean[] {
  const shaping = words.map(() => false);
  markMatches(folded, RELATION_WORDING, shaping);
  return shaping;
}

/** "what does A do and what does B do": two roles, each asked the same. */
function hasRepeatedQuestion(folded: string): boolean {
  const questions = folded.match(
    new RegExp(`\\b(?:(?:what|how|where|when)s?|which)\\b[^${ROLE_MARK}]*${ROLE_MARK}`, 'g'),
  );
  return (questions?.length ?? 0) >= 2;
}
