import { beforeEach, describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { answerToText } from '../../src/answer/text.ts';
import type { Rolecall } from '../../src/rolecall.ts';
import { shopBot } from './file-pack.ts';
import { botOn, talk } from './packs.ts';

let shop: Promise<Rolecall> | undefined;
let bot: Rolecall;
beforeEach(async () => {
  shop ??= shopBot();
  bot = await shop;
});

const ask = (question: string): Answer => bot.ask(question).answer;
/** Who owns it, and by which places: `checkout by a.yaml:3`. */
function show({ outcome, owners, passages }: Answer): string {
  const roles = owners.map(({ role }) => role.id).join(', ');
  const records = passages.filter(({ passage }) => passage.attribution === 'record');
  const by = records.map(({ passage }) => passage.article).join(', ');
  return `${outcome}: ${roles} by ${by}`;
}

describe('a thing that is asked for by its name is answered from its file', () => {
  test.each([
    ['/who-owns invoice-exporter', 'answered: checkout by catalog-info.yaml:2'],
    ['who owns the invoice exporter?', 'answered: checkout by catalog-info.yaml:2'],
    [
      'Hi all, who owns Invoice-Exporters these days? Thanks!',
      'answered: checkout by catalog-info.yaml:2',
    ],
    [
      'who is responsible for the invoice exporter service',
      'answered: checkout by catalog-info.yaml:2',
    ],
    [
      'who do I ask about the component invoice exporter?',
      'answered: checkout by catalog-info.yaml:2',
    ],
    ['who owns the invocie exporter?', 'answered: checkout by catalog-info.yaml:2'],
    ['who maintains default/invoice-exporter', 'answered: checkout by catalog-info.yaml:2'],
    ['/who-owns component:default/invoice-exporter', 'answered: checkout by catalog-info.yaml:2'],
    ['/who-owns checkout', 'answered: checkout by catalog-info.yaml:10'],
    ['who owns checkout?', 'answered: checkout by catalog-info.yaml:10'],
    ['who looks after refunds', 'answered: docs, checkout by features.yml:2'],
    ['who owns the price tag printer?', 'answered: data by features.yml:4'],
    ['who owns the price tag printer feature?', 'answered: data by features.yml:4'],
  ])('%s', (question, expected) => expect(show(ask(question))).toBe(expected));

  test('with the record as it stands, its place and its contact', () => {
    expect(
      answerToText(ask('who owns the invoice exporter?')),
    ).toBe(`Checkout team owns “Invoice exporter”, by catalog-info.yaml.

• Checkout team: spec: { type: service, owner: group:default/checkout }
  Contact: #till

> \`kind: Component\`
> \`metadata: { name: invoice-exporter, title: Invoice exporter }\`
> \`spec: { type: service, owner: group:default/checkout }\`
— catalog-info.yaml:2`);
    expect(ask('who owns refunds?').owners[0]?.role.contact).toEqual({ channel: 'C0REFUND1' });
  });

  test('also in a thread, and asked again', () => {
    const answers = talk(
      bot,
      'who owns the invoice exporter?',
      'and the ledger?',
      'who maintains it?',
    );
    expect(answers.map(show)).toEqual([
      'answered: checkout by catalog-info.yaml:2',
      'answered: data by catalog-info.yaml:6, features.yml:5',
      'answered: data by catalog-info.yaml:6, features.yml:5',
    ]);
  });

  test('two of them in one question are answered each', () => {
    const { parts = [] } = ask('who owns the invoice exporter and the ledger?');
    expect(parts.map(show)).toEqual([
      'answered: checkout by catalog-info.yaml:2',
      'answered: data by catalog-info.yaml:6, features.yml:5',
    ]);
  });
});

describe('a question that only has a word of its name is left to the articles', () => {
  test.each([
    'who owns the checkout process?',
    'who owns invoices?',
    'who owns the invoices?',
    'who owns exporter rules?',
    'who owns fraud?',
    'who owns the guest list?',
    'what is the invoice exporter?',
    'who owns it?',
  ])('%s', (question) => {
    const { passages } = ask(question);
    expect(passages.filter(({ passage }) => passage.attribution === 'record')).toEqual([]);
  });

  test.each([
    'who owns the invoice exporter tests?',
    'who approves the invoice exporter?',
    'who owns the exporter?',
  ])(
    'with its whole name and more, or by a word that only it has, it is only near: %s',
    (question) => {
      const { outcome, owners, headline } = ask(question);
      expect([outcome, owners]).toEqual(['nearest', []]);
      expect(headline).not.toContain('Checkout team');
    },
  );

  test('also where a slip of the pen is as near to two names, or is a word of the articles', async () => {
    const twins = await botOn({
      'roles.yaml':
        'roles: [{ id: a, name: Alpha }, { id: b, name: Beta }]\nowners: [{ file: x.yaml, owner: . }]\n',
      'x.yaml': 'billing: a\nfilling: b\nbooking: a\nbooring: b\nprinter v2: a\n',
      'a.md': 'Alpha grinds the fillings. A killing was made.',
    });
    const asked = (question: string) => show(twins.ask(question).answer);
    expect(asked('who owns bilding?')).toBe('answered: a by x.yaml:1');
    expect(asked('who owns boobing?')).not.toContain('x.yaml');
    expect(asked('who owns killing?')).not.toContain('x.yaml');
    expect(asked('who owns the printer v3?')).not.toContain('x.yaml');
  });
});

describe('a path is answered by the line that counts for it', () => {
  test.each([
    ['/who-owns Payments/api/refunds.ts', 'answered: data by .github/CODEOWNERS:5'],
    ['who owns payments/api/refunds.ts?', 'answered: data by .github/CODEOWNERS:5'],
    ['who owns `Payments/api/refunds.ts`?', 'answered: data by .github/CODEOWNERS:5'],
    ['who owns "./Payments/api/refunds.ts", please?', 'answered: data by .github/CODEOWNERS:5'],
    ['who owns *Payments/api/refunds.ts*', 'answered: data by .github/CODEOWNERS:5'],
    ['who owns pay/_private/keys.ts?', 'answered: docs by .github/CODEOWNERS:6'],
    ['who owns __tests__/about/team/a.ts?', 'answered: checkout by .github/CODEOWNERS:1'],
    [
      'who owns https://github.com/acme/shop/blob/main/docs/a.md?',
      'answered: docs by .github/CODEOWNERS:3',
    ],
    ['who owns docs/<http://readme.md|readme.md>?', 'answered: docs by .github/CODEOWNERS:3'],
    ['/who-owns docs/', 'answered: docs by .github/CODEOWNERS:3'],
    ['/who-owns /docs', 'answered: docs by .github/CODEOWNERS:3'],
    ['who owns Payments/api?', 'answered: data by .github/CODEOWNERS:5'],
    ['who owns Payments/data/designer/api?', 'answered: data by .github/CODEOWNERS:5'],
    ['who owns payments?', 'answered: data by .github/CODEOWNERS:5'],
    ['who owns lib/db/x.sql?', 'answered: data by .github/CODEOWNERS:2'],
    ['/who-owns mixed/a.ts', 'answered: docs, data by .github/CODEOWNERS:8'],
  ])('%s', (question, expected) => expect(show(ask(question))).toBe(expected));

  test('two paths are two questions', () => {
    const { parts = [] } = ask('who owns docs/a.md and Payments/b.ts?');
    expect(parts.map(show)).toEqual([
      'answered: docs by .github/CODEOWNERS:3',
      'answered: data by .github/CODEOWNERS:5',
    ]);
  });

  test('in a thread it is the topic', () => {
    const answers = talk(bot, 'who owns Payments/api/v2/refunds/form.ts?', 'who maintains it?');
    expect(answers.map(({ topic }) => topic)).toEqual([
      'Payments/api/v2/refunds/form.ts',
      'Payments/api/v2/refunds/form.ts',
    ]);
    expect(answers.map(show)[1]).toBe('answered: data by .github/CODEOWNERS:5');
  });

  test.each([
    'CI/CD',
    'design/build/run',
    'and/or',
    'the 24/7/365 rota',
    'src/../docs/a.md',
    'a.md',
  ])('%s is none that a catch-all would answer', (thing) =>
    expect(show(ask(`who owns ${thing}?`))).not.toContain('CODEOWNERS'),
  );

  test('a word that is a folder too is what the articles say of it', () => {
    expect(show(ask('who owns the docs?'))).toBe('answered: docs by ');
  });
});

describe('where a file and the articles disagree', () => {
  test('both are said, the file first', () => {
    const answer = ask('who owns the refund form?');
    expect(answer.headline).toBe(
      'Technical writers own “Refund form”, by features.yml, but the articles name Checkout team.',
    );
    expect(answer.owners.map(({ role, share }) => `${role.id} ${share}`)).toEqual([
      'docs 0.5',
      'checkout 0.5',
    ]);
    expect(answer.passages.map(({ passage }) => passage.article)).toEqual([
      'features.yml:2',
      'Ways',
    ]);
  });

  test('they agree on a family of roles, and on other things', () => {
    expect(ask('who owns the ledger?').headline).toBe(
      'Data platform owns “ledger”, by catalog-info.yaml and features.yml.',
    );
    expect(ask('who owns checkout?').headline).toBe(
      'Checkout team owns “checkout”, by catalog-info.yaml.',
    );
  });

  test('two files that disagree are both said', async () => {
    const two = await botOn({
      'roles.yaml':
        'roles: [{ id: a, name: Alpha }, { id: b, name: Betas }]\nowners: [{ file: x.yaml, owner: . }, { file: y.yaml, owner: . }, { file: z.yaml, owner: . }]\n',
      'x.yaml': 'mill: a\n',
      'y.yaml': 'mill: [a, b]\n',
      'z.yaml': 'mill: a\n',
      'a.md': 'Nothing.',
    });
    expect(two.ask('who owns the mill?').answer.headline).toBe(
      'Alpha owns “mill”, by x.yaml and z.yaml; Alpha and Betas by y.yaml.',
    );
    expect(ask('who owns rates?').headline).toBe(
      'Data platform and Technical writers own “rates”, by catalog-info.yaml.',
    );
    expect(show(ask('who owns the rates API?'))).toBe('answered: docs by catalog-info.yaml:22');
  });
});

describe('where a file names nobody that is a role', () => {
  test('its owner is said as it is written, and what the articles say', () => {
    expect(ask('who owns gift cards?')).toMatchObject({
      outcome: 'answered',
      headline:
        'By features.yml “Gift cards” is with the unicorns, which is no role here, but the articles name Checkout team.',
      owners: [{ role: { id: 'checkout' }, share: 1 }],
    });
    expect(ask('/who-owns legal/x.md')).toMatchObject({
      headline:
        'By .github/CODEOWNERS “legal/x.md” is with @acme/legal and @ana, which are no roles here.',
      owners: [],
    });
  });

  test('nobody is an answer that comes near', () => {
    const answer = ask('who owns the fraud guard?');
    expect(show(answer)).toBe('nearest:  by catalog-info.yaml:14');
    expect(show(ask('/who-owns vendor/x.js'))).toBe('nearest:  by .github/CODEOWNERS:4');
  });
});

test('whether a role owns it', () => {
  expect(ask('does the data platform own the ledger?').headline).toMatch(
    /^Yes: Data platform owns/,
  );
  expect(ask('does Platform own the ledger?').headline).toMatch(/^Yes: Data platform owns/);
  expect(ask('does the data platform own the invoice exporter?').headline).toBe(
    'Checkout team owns “Invoice exporter”, by catalog-info.yaml.',
  );
});

test('a name that many things with many owners share says nothing', async () => {
  const roles = Array.from('abcde', (id) => `{ id: ${id}, name: Team ${id.toUpperCase()}x }`);
  const things = Array.from('abcde', (id) => `- { name: index, team: ${id} }\n`).join('');
  const many = await botOn({
    'roles.yaml': `roles: [${roles.join(', ')}]\nowners: [{ file: x.yaml, name: name, owner: team }]\n`,
    'x.yaml': things,
    'a.md': 'Nothing.',
  });
  expect(show(many.ask('who owns the index?').answer)).toBe('no-answer:  by ');
});

test('why this answer is told', () => {
  const { reasons } = bot.ask('who owns the invoice exporter?').explain();
  expect(reasons[0]).toMatchObject({ isQuoted: true, fitness: 1, missing: [] });
  expect(reasons[0]?.passage.article).toBe('catalog-info.yaml:2');
});
