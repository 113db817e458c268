import { describe, expect, it } from 'vitest';
import { weighHeadings } from '../../src/answer/duty-headings.ts';
import { createNameFinder } from '../../src/text/role-names.ts';

const names = createNameFinder([{ id: 'guild', name: 'Guild', aliases: [] }]);
const findNames = (heading: string) => names.find(heading, 'label');

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
    [['How to found a guild'], 1],
    [['Founding of a new guild or workshop', 'Letters'], 0.3],
    [['Workshop & guild specific notices'], 0.3],
    [['Electing the guild', 'Guild duties'], 1.3],
    [[], 1],
  ])('%j', (headings, weight) => {
    expect(weighHeadings(headings, findNames)).toBe(weight);
  });
});
