import type { Rolecall } from './rolecall.ts';
import type { Steps } from './slices.ts';

/** Rounds of questions of each kind: the code that they run is compiled by then, and further ones make little difference. */
const ROUNDS = 16;

/**
 * Asks what people are likely to ask, a question a step, and drops the answers: the first question of a process takes 0.3 s, as
 * patterns are compiled and the lexicon is indexed, and the first one on new articles reads what they say of each role.
 */
export function* rehearse(rolecall: Pick<Rolecall, 'ask' | 'catalog'>): Steps<void> {
  const { roles, owned } = rolecall.catalog();
  const names = roles.map(({ role }) => role.name);
  for (let round = 0; round < ROUNDS; round += 1) {
    const [name, next] = [pick(names, round), pick(names, round + 1)];
    const thing = pick(owned, round);
    const questions = [
      thing && `Who owns ${thing}?`,
      thing && `whom do I ask about ${thing}?`,
      name && `What does the ${name} do?`,
      name && thing && `is the ${name} responsible for ${thing}?`,
      name && next && next !== name && `How do ${name} and ${next} differ?`,
      thing && `how long does ${thing} take?`,
    ];
    for (const question of questions) {
      yield;
      if (question) rolecall.ask(question);
    }
  }
}

/** Starts anew where there are no more. */
function pick(names: readonly string[], at: number): string | undefined {
  return names[at % names.length];
}
