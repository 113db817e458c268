import { describe, expect, it } from 'vitest';
import { weighHeadings } from '../../src/answer/duty-headings.ts';

describe('headings', () => {
  it.each([
    [['Responsibilities'], 1.3],
    [['History'], 1],
    [['Team', 'Out of scope'], 0],
    [['Designer', 'Skills and requirements'], 0.5],
    [['Designer', 'Key responsibilities and skills'], 1.3],
    [['Designer', 'Skills matrix'], 1],
    [['Designer', 'Requirements'], 1],
    [['Team', 'Onboarding experience day'], 1],
    [[], 1],
  ])('%j', (headings, weight) => {
    expect(weighHeadings(headings)).toBe(weight);
  });
});
