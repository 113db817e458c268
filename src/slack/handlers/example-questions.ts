import type { Answer } from '../../answer/answer.ts';
import type { Catalog } from '../../answer/catalog.ts';
import type { Rolecall } from '../../rolecall.ts';

/** Questions tried before giving up on an example of that kind. */
const MAX_TRIES_PER_KIND = 40;

/** At most three questions, each of another kind, that the articles answer. */
function findExamples(rolecall: Rolecall): readonly string[] {
  const { roles, owned } = rolecall.catalog();
  const names = roles.filter(({ articles }) => articles.length > 0).map(({ role }) => role.name);
  const isAnswered = (kind: Answer['intent']) => (question: string) => {
    const { outcome, intent, owners } = rolecall.ask(question).answer;
    return outcome === 'answered' && intent === kind && (kind !== 'who-owns' || owners.length > 0);
  };
  const examples = [
    owned
      .map((thing) => `Who owns ${thing}?`)
      .slice(0, MAX_TRIES_PER_KIND)
      .find(isAnswered('who-owns')),
    names
      .flatMap((one, index) =>
        names.slice(index + 1, index + 2).map((next) => `How do ${one} and ${next} differ?`),
      )
      .slice(0, MAX_TRIES_PER_KIND)
      .find(isAnswered('compare')),
    names
      .map((name) => `What does the ${name} do?`)
      .slice(0, MAX_TRIES_PER_KIND)
      .find(isAnswered('describe')),
  ];
  return examples.filter((example) => example !== undefined);
}

/** Finds the examples of each version of the articles once. */
export function createExampleFinder(rolecall: Rolecall): () => readonly string[] {
  let found: { readonly catalog: Catalog; readonly examples: readonly string[] } | undefined;
  return function findExamplesOnce() {
    const catalog = rolecall.catalog();
    if (found?.catalog !== catalog) found = { catalog, examples: findExamples(rolecall) };
    return found.examples;
  };
}
