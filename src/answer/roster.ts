// Tells lists of people from texts that say something of them.

import { toWordSet } from '../question/word-set.ts';
import { isJobWord } from '../text/job-words.ts';
import { toSingular } from '../text/name-forms.ts';
import { splitWords } from '../text/words.ts';
import { isListItem } from './passage-sentences.ts';

/** "@ada", and no address. */
const HANDLE = /(?<![\p{L}\p{N}.])@[\w-]+/u;
/** A line that has more words tells something of whom it names. */
const MOST_WORDS_OF_PERSON = 8;
/** "- TOC liaison: **Ada Lock** ([@ada](https://…)) – two teams": whatever comes behind, it is of one person. */
const PERSON_FIRST =
  /^\s*(?:(?:[-*+]|\d{1,3}[.)])\s+)?(?:[^:@\n]{1,40}:\s*)?(?:\*\*|__|_)?\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){0,3}(?:\*\*|__|_)?,?\s*[([]{1,2}(?:\*\*)?\[?@\w/u;
/** "Chair: Ada van Lock and Ben Moor (until May)": what people are called, and who they are. */
const NAMES_BEHIND_LABEL =
  /^\s*(?:(?:[-*+]|\d{1,3}[.)]) )?(?:\*\*|__)?([^:\n]{1,40}?):?(?:\*\*|__)?:? +(?:\p{Lu}[\p{L}.'’-]*|van|von|de|der|den|del)(?:,? (?:and |& )?(?:\p{Lu}[\p{L}.'’-]*|van|von|de|der|den|del)){0,8} ?(?:\([^()]*\))?$/u;
/** "Ada Lock – Company: Locks; Email: ada@example.org": the row of a table that says nothing but who somebody is. */
const PERSON_IN_ROW =
  /^\s*(?:\*\*)?[^–—\n]{1,60} [–—] (?:(?:e-?mail|github(?: (?:id|handle|username))?|handle|company|affiliation|organi[sz]ation|employer|slack(?: (?:id|handle))?|time ?zone|phone|profile|contact|name|title|role|project roles?|term(?: (?:start|end))?|location|pronouns|country|avatar): [^;\n]{0,80}(?:; |$))+$/i;
/** "Project leads and sponsors:" */
const MOST_WORDS_OF_LABEL = 4;

/** Whether a line says who has a post: "Chair: Ada Lock", and not "Focus: Sound Money". */
function namesPost(line: string): boolean {
  const [, label] = NAMES_BEHIND_LABEL.exec(line) ?? [];
  return label !== undefined && endsWithJob(label);
}

/** Whether words end with a job: "Project lead". */
function endsWithJob(words: string): boolean {
  return isJobWord(toSingular(splitWords(words).at(-1)?.folded ?? ''));
}

/** "- Ada Lock - Project lead (Locks)" */
const POST_BEHIND_NAME =
  /^\s*(?:[-*+]|\d{1,3}[.)])\s+\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){1,3} [–—-] ([^()\n]{1,60}?)\s*(?:\([^()]*\))?\s*$/u;

/** Whether an item names somebody, and behind it nothing but a post. */
function tellsPost(line: string): boolean {
  const [, post] = POST_BEHIND_NAME.exec(line) ?? [];
  return post !== undefined && endsWithJob(post);
}

/** "- Ada van Lock *", "Name: Ada Lock; Company: Locks": a name, and what there is to it. */
const NAME_ALONE =
  /^\s*(?:(?:[-*+]|\d{1,3}[.)])\s+)?(?:Name: )?(?:\*\*|\[|__)*\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|van|von|de|der|den|del|bin|al)){1,3}(?:\*\*|\]|__)*\s*(?:$|[*([,;–—-])/u;

/** Whether a list of members is of people: most of its lines name one, and at least so many do. */
export function listsPeople(text: string, fewest: number): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const listed = lines.filter((line) => !/[.:]\s*$/.test(line) && !/^\*\*[^*]+\*\*\s*$/.test(line));
  const people = listed.filter((line) => isPersonLine(line) || NAME_ALONE.test(line));
  return people.length >= fewest && people.length * 2 > listed.length;
}

/** A line that begins with a handle, as an item, in bold or as a link; "@acme/ui" is a package. */
const HANDLE_FIRST = /^\W{0,8}@[\w-]+(?![\w-]*\/)/u;

/** Whether at least so many lines of a text, and half of them, begin with the handle of a person. */
export function listsHandles(text: string, fewest: number): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const people = lines.filter((line) => HANDLE_FIRST.test(line));
  return people.length >= fewest && people.length * 2 >= lines.length;
}

/** Whether a line only says who somebody is. */
function isPersonLine(line: string): boolean {
  return (
    PERSON_FIRST.test(line) ||
    namesPost(line) ||
    tellsPost(line) ||
    PERSON_IN_ROW.test(line) ||
    (HANDLE.test(line) && splitWords(line).length <= MOST_WORDS_OF_PERSON)
  );
}

/** "- Ada van Lock (@ada) – ", "Ada Lock is our " before a post … */
const NAME_BEFORE_POST =
  /^\W*\p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}[\p{L}.'’-]*|van|von|de|der|den|del)){1,3}\s*(?:\([^()]*\)\s*)?(?:[-–—:,|]\s*|is (?:the |our |currently )*)(?:the |our )?$/u;
const ENDS_WITH_POST = /^\W*(?:$|\()/;
/** … and ": Ada Lock", "is Ada Lock" behind one at the beginning. */
const BEGINS_WITH_POST = /^\W*(?:(?:the|our|current) )*$/i;
const NAME_BEHIND_POST =
  /^\W*(?::|[-–—]|\bis\b)\W*\p{Lu}[\p{L}.'’-]+ (?:van |von |de |der |den |del )?\p{Lu}/u;

/** Whether a line says by name who has the post that stands in it between two places. */
export function namesHolder(line: string, start: number, end: number): boolean {
  const [before, after] = [line.slice(0, start), line.slice(end)];
  return (
    (NAME_BEFORE_POST.test(before) && ENDS_WITH_POST.test(after) && isPersonsName(before)) ||
    (BEGINS_WITH_POST.test(before) && NAME_BEHIND_POST.test(after) && isPersonsName(after))
  );
}

/** Words that begin with a capital in a line and are in hardly anybody's name. */
const NO_NAME = toWordSet(
  'monday tuesday wednesday thursday friday saturday sunday morning afternoon evening daily weekly monthly quarterly annual yearly first second third last next new old general main open internal external meeting meetings minutes agenda report reports review reviews plan plans policy process guide handbook notes update updates board club committee council team group office department company project service support release budget contact email see also car lost fire desk front shop room bin post mail gate door yard bar cafe gym lab roof shed site unit ward tea cash petty back home help food kitchen garden property safety health security reception staff data web sales customer laundry library',
);

/** Whether what is named is no "Monday Morning" or "Car Park". */
function isPersonsName(line: string): boolean {
  const words = splitWords(line.replace(/^\W*is\b/i, ''));
  return !words.slice(0, 3).some(({ folded }) => NO_NAME.has(folded));
}

/** Whether a passage only says who has posts, by their handles: "Project leads: - @ada, - Ben Lock (@ben)". */
export function isRoster(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const isLabel = (line: string): boolean =>
    (!isListItem(line) || /:\s*$/.test(line)) && splitWords(line).length <= MOST_WORDS_OF_LABEL;
  return lines.some(isPersonLine) && lines.every((line) => isPersonLine(line) || isLabel(line));
}
