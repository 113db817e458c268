import { describe, expect, it } from 'vitest';
import { botOn } from './packs.ts';

const ROLES = `roles:
  - { id: pilot, name: Pilot }
  - { id: chair, name: Chair }
  - { id: bell-circle, name: Bell Circle }
`;

describe('who has a post is told by a line with a name', () => {
  const named = async (text: string, question = 'who is the pilot?') => {
    const bot = await botOn({
      'roles.yaml': ROLES,
      'quay.md': `# Quay\n\n## Desk\n\n${text}\n\nIt opens at dawn.\n`,
    });
    const { outcome, headline } = bot.ask(question).answer;
    return [outcome, headline];
  };

  it.each([
    'Ada Lock - Pilot\n\ncall: 07',
    '- Ada van Lock (@ada): Pilot\n- Ben Moor (@ben): Chair',
    '- Pilot: Ada Lock\n- Chair: Ben Moor',
    'Our pilot is Ada Lock.',
    'Ada Lock is the pilot.',
    'James Brown – Pilot',
    '- Mark Young (@mark) – Pilot',
  ])('%s', async (text) => {
    expect(await named(text)).toEqual(['answered', 'The articles on Pilot:']);
  });

  it.each([
    'Ask Ada Lock or the pilot for the keys.',
    'The Bell Circle thanks the pilot.',
    '- Monday Morning – Pilot',
    'Chess Club (weekly) – Pilot',
  ])('and not by: %s', async (text) => {
    expect(await named(text)).not.toContain('answered');
  });

  it('and does not tell what the role does', async () => {
    expect(await named('Ada Lock - Pilot\n\ncall: 07', 'what does the pilot do?')).toEqual([
      'nearest',
      "The articles name Pilot but don't say what that role does. Nearest:",
    ]);
  });
});
