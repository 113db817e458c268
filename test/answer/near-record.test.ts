import { describe, expect, it, test } from 'vitest';
import { botOn } from './packs.ts';

const YARD = {
  'roles.yaml': `roles:
  - { id: rigging, name: Rigging crew, contact: { channel: "#rigging" } }
  - { id: paint, name: Paint shop }
owners:
  - { file: boats.yaml, name: title, owner: by }
`,
  'boats.yaml': `- { title: Grey heron, by: rigging }
- { title: Varnish, by: paint }
- { title: Raft }
`,
  'ways.md': `# Ways

Every boat has an on-call rota in the pager tool. The Paint shop signs off each coat of varnish after two dry days.
`,
};

describe('where nothing says what is asked of a thing, its record is near', () => {
  test.each([
    ['who is on call for the Grey heron this weekend?', 'is “on call for the Grey heron”'],
    ["who's on call for the grey heron right now", 'is “on call for the grey heron”'],
    ['who sank the Grey heron?', '“sank the Grey heron”'],
  ])('%s', async (ask, unsaid) => {
    const { answer } = (await botOn(YARD)).ask(ask);
    expect([answer.outcome, answer.owners]).toEqual(['nearest', []]);
    expect(answer.headline).toBe(`The articles don't say who ${unsaid}. Nearest:`);
    expect(answer.headline).not.toContain('Rigging');
    expect(answer.passages[0]?.passage).toMatchObject({
      article: 'boats.yaml:1',
      text: '- { title: Grey heron, by: rigging }',
    });
    expect(answer.passages.length).toBeLessThanOrEqual(2);
  });

  it('not where the articles say it, or speak of the thing themselves', async () => {
    const bot = await botOn(YARD);
    const said = bot.ask('who signs off each coat of varnish?').answer;
    expect([said.outcome, said.passages[0]?.passage.path]).toEqual(['answered', 'ways.md']);
    const near = bot.ask('who is on call for varnish today?').answer;
    expect(near.passages.map(({ passage }) => passage.path)).not.toContain('boats.yaml');
  });

  test.each([
    'who paints the Raft?',
    'is the paint shop on call for the Grey heron?',
    'what is the Grey heron?',
  ])('nor where nobody owns it, a guess is asked, or no owner: %s', async (ask) => {
    const { answer } = (await botOn(YARD)).ask(ask);
    expect(answer.passages.map(({ passage }) => passage.path)).not.toContain('boats.yaml');
  });
});

it('an owner that a file names is not denied, whatever else is asked', async () => {
  const bot = await botOn(YARD);
  for (const ask of [
    'what does the tide say and who owns the Grey heron?',
    'someone sank the raft, so who is responsible for Grey heron now?',
  ])
    expect(bot.ask(ask).answer.headline).toBe('Rigging crew owns “Grey heron”, by boats.yaml.');
});
