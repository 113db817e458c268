import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answer/answer.ts';
import { renderAnswer } from '../../../src/slack/blocks/answer.ts';
import { TODAY } from '../../builders.ts';
import { readShown } from '../../slack/read-shown.ts';
import { botOn } from '../packs.ts';

const FILES = {
  'roles.yaml': `roles:
  - { id: drover, name: Drover }
glossary:
  - file: terms.yaml
`,
  'terms.yaml': `HERD: Hours each rider drives.
PEN: Planned end of a night ride
Saddle fee: What a rider pays for the saddle.
Leave: Days off
Furlough: Days off without pay
`,
  'drover.md': `# Drover

The Drover leads the ride.

## Days off

A leave is paid by the ranch, a furlough is not.
`,
};

async function ask(question: string): Promise<Answer> {
  return (await botOn(FILES)).ask(question).answer;
}

describe('terms that are compared', () => {
  it.each([
    ['what is the difference between HERD and PEN?', 'HERD', 'PEN'],
    ['PEN vs a saddle fee', 'PEN', 'Saddle fee'],
    ['how does HERD differ from the saddle fee?', 'HERD', 'Saddle fee'],
  ])('are answered with what each means: %s', async (question, ...terms) => {
    const answer = await ask(question);
    expect(answer).toMatchObject({ outcome: 'answered', owners: [], rows: [] });
    for (const term of terms) expect(answer.headline).toContain(`“${term}”: `);
    expect(answer.passages).toHaveLength(2);
  });

  it('are named where the glossaries lack one', async () => {
    const answer = await ask('difference between HERD and a WHIP?');
    expect(answer.outcome).toBe('nearest');
    expect(answer.headline).toBe(
      "The articles don't say what “WHIP” means. “HERD”: Hours each rider drives.",
    );
    expect(answer.passages).toHaveLength(1);
  });

  it('are asked back where they have neither, or where a role is one side', async () => {
    expect((await ask('compare WHIP and SPUR')).outcome).toBe('clarify');
    expect((await ask('compare HERD and the drover')).outcome).toBe('clarify');
  });

  it('are told apart by the articles where one passage does', async () => {
    const answer = await ask('What is the difference between a leave and a furlough?');
    expect(answer.passages[0]?.passage.text).toMatch(/^A leave is paid/);
  });

  it('say their meanings once, below each other’s full stop', async () => {
    const answer = await ask('HERD vs PEN');
    expect(answer.headline).toBe(
      '“HERD”: Hours each rider drives; “PEN”: Planned end of a night ride',
    );
    const [message] = renderAnswer(answer, { today: TODAY });
    expect(readShown(message).match(/Hours each rider/g)).toHaveLength(1);
  });
});
