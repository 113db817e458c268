import type { Answer } from '../../answer/answer.ts';
import type { Catalog } from '../../answer/catalog.ts';
import type { Rolecall } from '../../rolecall.ts';
import type { Examples } from '../blocks/help.ts';

/** Questions tried before giving up on an example of that kind. */
const MAX_TRIES_PER_KIND = 40;

/** A question as a message asks it, and as a command where there is one for it. */
interface Example {
  readonly question: string;
  readonly command?: string;
}

/** A question of each kind that the articles, and the files beside them, answer. */
function findExamples(rolecall: Rolecall): Examples {
  const { roles, owned, things, terms, levels } = rolecall.catalog();
  const names = roles.filter(({ articles }) => articles.length > 0).map(({ role }) => role.name);
  const find = (
    tried: readonly Example[],
    isWanted: (answer: Answer) => boolean,
  ): Example | undefined =>
    tried
      .slice(0, MAX_TRIES_PER_KIND)
      .find(({ question, command = question }) =>
        [question, command].every((asked) => isAnsweredSo(rolecall.ask(asked).answer, isWanted)),
      );
  const owner = find(
    owned.map(toOwnerExample),
    // a thing that is repeated in part shows the bot at its worst
    (answer) => hasOwner(answer) && owned.includes(answer.topic ?? ''),
  );
  const comparison = find(
    names.slice(1).map((next, index) => ({
      question: `How do ${names[index]} and ${next} differ?`,
      command: `/role-compare ${names[index]} vs ${next}`,
    })),
    ({ intent }) => intent === 'compare',
  );
  const description = find(
    names.map((name) => ({ question: `What does the ${name} do?` })),
    ({ intent }) => intent === 'describe',
  );
  const thing = find(things.map(toOwnerExample), (answer) => hasOwner(answer) && isOfFile(answer));
  const term = find(
    terms.map((name) => ({ question: `What does ${name} mean?` })),
    ({ topic, headline }) => topic !== null && headline.startsWith(`“${topic}”:`),
  );
  const level = find(
    levels.map((title) => ({ question: `What is the next level after ${title}?` })),
    ({ levels: named = [] }) => named.length > 1,
  );
  const commandOwner = owner ?? thing;
  return {
    questions: [owner, comparison, description, thing, term, level].flatMap((one) =>
      one ? [one.question] : [],
    ),
    commands: {
      ...(commandOwner?.command && { '/who-owns': commandOwner.command }),
      ...(comparison?.command && { '/role-compare': comparison.command }),
    },
  };
}

function toOwnerExample(thing: string): Example {
  return { question: `Who owns ${thing}?`, command: `/who-owns ${thing}` };
}

function isAnsweredSo(answer: Answer, isWanted: (answer: Answer) => boolean): boolean {
  return answer.outcome === 'answered' && isWanted(answer);
}

function hasOwner({ intent, owners }: Answer): boolean {
  return intent === 'who-owns' && owners.length > 0;
}

/** Whether a line of a file decides. */
function isOfFile({ passages: [first] }: Answer): boolean {
  return first?.passage.attribution === 'record';
}

/** Finds the examples of each version of the articles once. */
export function createExampleFinder(rolecall: Rolecall): () => Examples {
  let found: { readonly catalog: Catalog; readonly examples: Examples } | undefined;
  return function findExamplesOnce() {
    const catalog = rolecall.catalog();
    if (found?.catalog !== catalog) found = { catalog, examples: findExamples(rolecall) };
    return found.examples;
  };
}
