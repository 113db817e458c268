import { describe, expect, it } from 'vitest';
import { botOn, ROLES, talk } from './packs.ts';

describe('the role of a page', () => {
  const page = (text: string) =>
    botOn({ 'roles.yaml': ROLES, 'page.md': `# Finance team\n\n${text}\n` });

  it.each([
    ['who may ask for a new drawer?', 'Study groups are allowed to ask for a new drawer.'],
    ['who picks the curtains?', 'In spring, all visitors may pick the curtains.'],
  ])('does not own what its page gives to others: %s', async (question, text) => {
    const [answer] = talk(await page(text), question);
    expect([answer?.outcome, answer?.owners]).toEqual(['nearest', []]);
  });

  it('owns what is done to others on its page, and nothing that other teams may do', async () => {
    const text = 'Cooks must be paid by the fifth.\n\nAny other team may ask for a new drawer.';
    const bot = await page(text);
    expect(talk(bot, 'who pays the cooks?')[0]?.owners[0]?.role.id).toBe('finance');
    expect(talk(bot, 'who may ask for a new drawer?')[0]?.owners).toEqual([]);
  });

  it('owns what its page says of it by a part of its name', async () => {
    const text = 'The team is responsible for the curtains.';
    const [answer] = talk(await page(text), 'who owns the curtains?');
    expect(answer?.owners[0]?.role.id).toBe('finance');
  });

  it('owns what its page tells it to do', async () => {
    const [answer] = talk(await page('Pick the curtains in spring.'), 'who picks the curtains?');
    expect(answer?.owners[0]?.role.id).toBe('finance');
  });

  it('does not own what another sentence of its page says is done', async () => {
    const text = 'The ballot box stands in the hall for the spring fair.\n\nVisitors count sheep.';
    const [answer] = talk(await page(text), 'who counts the ballots after the spring fair?');
    expect(answer?.outcome).toBe('nearest');
  });
});

it('approves what is sent to it for approval', async () => {
  const text = '# Claims\n\nTravel claims are sent to the Finance team for approval.\n';
  const bot = await botOn({ 'roles.yaml': ROLES, 'claims.md': text });
  const [answer] = talk(bot, 'who approves travel claims?');
  expect(answer?.headline).toBe('For “approves travel claims” the articles name Finance team.');
});
