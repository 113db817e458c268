import { describe, expect, it } from 'vitest';
import { explanationToText } from '../../src/answer/explain.ts';
import { botOn, ROLES } from './packs.ts';

const FILES = {
  'roles.yaml': ROLES,
  'leave.md': `# Time away

## Annual leave

The People team approves leave. Everybody has 30 days.

## Sick days

Tell your manager before nine.
`,
  'lead.md':
    '# Lead Designer\n\nLeads set the direction of design.\n\n## Hiring\n\nInterviews take three weeks.\n',
};

describe('an explanation', () => {
  it('names the words that matched, what stood in for them and what the next passage lacked', async () => {
    const reply = (await botOn(FILES)).ask('how many vacation days do I have?');
    const why = reply.explain();
    expect(why.asked.map(({ word }) => word)).toEqual(['vacation', 'days']);
    const [first, ...others] = why.reasons;
    expect(first?.passage.id).toBe('leave.md#annual-leave');
    expect(first?.isQuoted).toBe(true);
    expect(first?.matched.map(({ word, as }) => `${word}: ${as}`)).toEqual([
      'vacation: annual leave',
      'days: days',
    ]);
    const next = others.find(({ isQuoted }) => !isQuoted);
    expect(next?.missing).toEqual(['vacation']);
    expect(next && next.fitness < why.enough + 1).toBe(true);
  });

  it('reads as lines of text, with file and line and how the role was found', async () => {
    const text = explanationToText(
      (await botOn(FILES)).ask('who approves annual leave?').explain(),
      'answered',
    );
    expect(text).toContain('Read as asking who owns or does “approves annual leave”.');
    expect(text).toContain(
      'Quoted: Time away › Annual leave\n  file leave.md:5; people: mentioned in the text\n',
    );
    expect(text).toMatch(/speaks of \d+ % of what was asked/);
    expect(text).toMatch(/matched .*annual \(heading\)/);
  });

  it('of a role as a whole needs no words', async () => {
    const why = (await botOn(FILES)).ask('what does a lead designer do?').explain();
    expect(why.asked).toEqual([]);
    expect(why.reasons.every(({ isQuoted }) => isQuoted)).toBe(true);
    expect(explanationToText(why, 'answered')).toContain('Read as asking about lead-designer.');
  });

  it('of an aspect of a role looks at what speaks of that role', async () => {
    const bot = await botOn({
      ...FILES,
      'more.md': '# Designer\n\nA Lead Designer joins each interview.\n',
    });
    const why = bot.ask('how long do interviews take with a lead designer?').explain();
    expect(why.reasons.map(({ passage }) => passage.path)).toContain('more.md');
    expect(explanationToText(why, 'answered')).toContain('lead-designer: named by the title');
  });

  it('of what is nearest says that it is no answer, of an answer what that takes', async () => {
    const why = (await botOn(FILES)).ask('who approves annual leave?').explain();
    expect(explanationToText(why, 'nearest')).toMatch(
      /^No passage says it; what is quoted comes nearest\. An answer has to speak of \d+ % of what was asked, and to say it\.$/m,
    );
    expect(explanationToText(why, 'answered')).toMatch(
      /^A passage has to speak of \d+ % of what was asked\.$/m,
    );
  });

  it('of a no names what came closest', async () => {
    const why = (await botOn(FILES)).ask('who approves a zebra in the office?').explain();
    expect(why.reasons.every(({ isQuoted }) => !isQuoted)).toBe(true);
    expect(explanationToText(why, 'no-answer')).toContain('lacks zebra');
  });
});
