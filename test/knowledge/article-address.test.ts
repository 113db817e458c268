import { expect, test } from 'vitest';
import { InputError } from '../../src/errors.ts';
import { createRolecall } from '../../src/rolecall.ts';
import { pack } from '../helpers.ts';

const files = (source: string) => ({
  'roles.yaml': `source: ${source}\nroles: [{ id: baker, name: Baker }]\n`,
  'people/Night shift.md': '# Night shift\n\n## Ovens\n\nThe Baker owns the ovens.\n',
  'people/README.md': '# People\n\n## Flour\n\nThe Baker owns the flour.\n',
  'own.md': '---\nsource: https://own.example/salt\n---\n# Salt\n\nThe Baker owns the salt.\n',
});

const readSource = async (source: string, question: string) => {
  const { answer } = createRolecall(await pack(files(source))).ask(question);
  return answer.passages[0]?.passage.source;
};

test.each([
  ['https://a.example/{path}', 'who owns the ovens?', 'https://a.example/people/Night%20shift.md'],
  ['https://a.example/{page}', 'who owns the ovens?', 'https://a.example/people/Night%20shift'],
  ['https://a.example/{page}', 'who owns the flour?', 'https://a.example/people/'],
  ['https://a.example/{page}?v=1', 'who owns the flour?', 'https://a.example/people/?v=1'],
  ['https://a.example/{page}', 'who owns the salt?', 'https://own.example/salt'],
])('%s is where articles that name no source can be read on: %s', async (source, question, to) => {
  expect(await readSource(source, question)).toBe(to);
});

test.each(['https://a.example/', 'a.example/{path}', 'ftp://a.example/{page}', '"see {path}"'])(
  '%s is refused with its line',
  async (source) => {
    const refused = pack(files(source));
    await expect(refused).rejects.toThrow(InputError);
    await expect(refused).rejects.toThrow(/roles\.yaml:1: .*must be an address with \{path\}/);
  },
);
