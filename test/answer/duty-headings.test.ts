import { describe, expect, it } from 'vitest';
import { weighHeadings } from '../../src/answer/duty-headings.ts';

describe('headings', () => {
  it.each([
    [['Responsibilities'], 1.3],
    [['History'], 1],
    [['Team', 'Out of scope'], 0],
    [['Designer', 'Skills and requirements'], 0.5],
    [['Team', 'Onboarding experience day'], 1],
    [[], 1],
  ])('%j', (headings, weight) => {
    expect(weighHeadings(headings)).toBe(weight);
  });

  it('is less below a lead-in to what a role has to bring', () => {
    expect(weighHeadings(['Designer'], 'You have the following skills:')).toBe(0.5);
    expect(weighHeadings(['Designer'], 'You do the following:')).toBe(1);
  });
});
