// Tells words for somebody, a person or a body of people, from what only stands where these may: a day, a tool, a thing.

import { isPeopleNoun } from '../question/asked-nouns.ts';
import { isEnglishWord } from '../text/english-words.ts';
import { isJobWord } from '../text/job-words.ts';
import { toSingular } from '../text/name-forms.ts';
import { isStopWord, splitWords } from '../text/words.ts';

/** Who is no people's kind, and acts as one does. */
const BODY =
  /^(?:foundation|organi[sz]ation|company|firm|agency|government|state|parent|client|customer|vendor|supplier|landlord|bank|insurer|university|institute|hospital|court|public|garage|brigade|police|council|lab|laboratory|school|library|neighbour|neighbor|volunteer|professional|contractor|courier|witness|pupil|student|patient|guest)$/;
/** Parts of a company by which people are meant. */
const DEPARTMENT =
  /^(?:accounts|accounting|accountancy|admin|administration|billing|compliance|comms|communications|controlling|design|engineering|facilities|finance|hr|it|legal|logistics|maintenance|management|marketing|operations|ops|payroll|people|personnel|pharmacy|procurement|product|publishing|purchasing|qa|reception|recruiting|recruitment|sales|security|support|warehouse)$/;
const ANYBODY_AT_ALL =
  /^(?:anyone|anybody|everyone|everybody|someone|somebody|whoever|nobody|people|staff|all)$/;
/** "Friday", "May", "Q2": when, and not by whom. */
const WHEN_IT_IS =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|q[1-4]|easter|christmas|noon|midnight|today|tomorrow|week|month|year|spring|summer|autumn|winter)$/;
/** By which something is done, and which does nothing. */
const TOOL =
  /^(?:slack|zoom|teams|jira|xero|excel|outlook|google|github|gitlab|dhl|ups|fedex|paypal|stripe|asana|trello|notion|sharepoint|workday|pleo|hibob|docusign|whatsapp|mail|email|post|phone|bank|card|default|law)$/;
/** A shorter word may be anything. */
const SHORTEST_NAME = 5;

/** Whether words, which may begin with an article, are for somebody: "the pay panel", "Kev Rowntree", "Finance", "anyone". Behind "by" a word with a capital is a name. */
export function isPersonOrBody(said: string, isBehindBy = false): boolean {
  const words = splitWords(said).filter(
    ({ folded }) => !isStopWord(folded) || ANYBODY_AT_ALL.test(folded),
  );
  const last = words.at(-1)?.folded ?? '';
  if (words.length === 0 || words.some(({ folded }) => WHEN_IT_IS.test(folded))) return false;
  const noun = toSingular(last);
  if (ANYBODY_AT_ALL.test(last) || isPeopleNoun(noun) || isJobWord(noun) || actsAsPeople(noun))
    return true;
  const written = words.map(({ start, end }) => said.slice(start, end));
  const areNames = written.every((word) => /^\p{Lu}\p{Ll}/u.test(word));
  if (written.length > 1) return areNames;
  if (DEPARTMENT.test(last)) return /^\p{Lu}/u.test(written[0] ?? '');
  if (isBehindBy) return areNames && !TOOL.test(last);
  return areNames && last.length >= SHORTEST_NAME && !isEnglishWord(last);
}

/** Whether a folded word in the singular is for a body that acts as people do: "supplier". */
export function actsAsPeople(folded: string): boolean {
  return BODY.test(folded);
}
