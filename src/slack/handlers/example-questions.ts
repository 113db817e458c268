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

/** At most three questions, each of another kind, that the articles answer. */
function findExamples(rolecall: Rolecall): Examples {
  const { roles, owned } = rolecall.catalog();
  const names = roles.filter(({ articles }) => articles.length > 0).map(({ role }) => role.name);
  const isAnsweredAs = (kind: Answer['intent'], question: string): boolean => {
    const { outcome, intent, owners } = rolecall.ask(question).answer;
    return outcome === 'answered' && intent === kind && (kind !== 'who-owns' || owners.length > 0);
  };
  const find = (kind: Answer['intent'], tried: readonly Example[]): Example | undefined =>
    tried
      .slice(0, MAX_TRIES_PER_KIND)
      .find(({ question, command = question }) =>
        [question, command].every((asked) => isAnsweredAs(kind, asked)),
      );
  const owner = find(
    'who-owns',
    owned.map((thing) => ({ question: `Who owns ${thing}?`, command: `/who-owns ${thing}` })),
  );
  const comparison = find(
    'compare',
    names.slice(1).map((next, index) => ({
      question: `How do ${names[index]} and ${next} differ?`,
      command: `/role-compare ${names[index]} vs ${next}`,
    })),
  );
  const description = find(
    'describe',
    names.map((name) => ({ question: `What does the ${name} do?` })),
  );
  return {
    questions: [owner, comparison, description].flatMap((one) => (one ? [one.question] : [])),
    commands: {
      ...(owner?.command && { '/who-owns': owner.command }),
      ...(comparison?.command && { '/role-compare': comparison.command }),
    },
  };
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
