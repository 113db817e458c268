import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { isAtFloor, toReport } from '../../src/evaluation/report.ts';
import { askCases, scoreAnswers } from '../../src/evaluation/score.ts';
import { parseSet } from '../../src/evaluation/set.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { createRolecall } from '../../src/rolecall.ts';

const FILE = 'knowledge/questions.yaml';

const set = parseSet(await readFile(FILE, 'utf8'), FILE);
const knowledge = await loadKnowledge('knowledge', { strict: true });
const answers = askCases(set.cases, createRolecall(knowledge)).map((reply) => reply.answer);
const score = scoreAnswers(set.cases, answers, knowledge.roles);

test('every passage of the default pack fits in a quote, says when it was checked and has no oddities', () => {
  expect(knowledge.warnings).toEqual([]);
  for (const { text, updated } of knowledge.passages) {
    expect(text.length).toBeLessThan(1_000);
    expect(updated).toBe('2026-11-22');
  }
});

test('each aspect of the default pack has a passage of each role', () => {
  const aspects = new Map<string, Set<string>>();
  for (const { heading, roles } of knowledge.passages) {
    const [aspect, role] = heading;
    if (aspect === undefined || role === undefined) continue;
    expect(roles).toHaveLength(1);
    aspects.set(aspect, new Set([...(aspects.get(aspect) ?? []), ...roles]));
  }
  expect([...aspects.keys()].sort()).toEqual([
    'Career paths',
    'Choosing the right one',
    'Collaboration',
    'Industry demand',
    'Problem-solving focus',
    'Project ownership',
    'Scope of responsibilities',
    'Success metrics',
    'Technical skills',
  ]);
  for (const roles of aspects.values()) {
    expect([...roles].sort()).toEqual(['ai-developer', 'ml-engineer']);
  }
});

test('the default questions are answered at their floor', () => {
  expect(isAtFloor(score, set), toReport(score, set)).toBe(true);
});

test('every default question that the articles do not answer is declined', () => {
  expect(score.falseAnswers.of).toBeGreaterThan(30);
  expect(score.falseAnswers.hits, toReport(score, set)).toBe(0);
});

test('every row of a comparison tells the roles apart, each cell by a sentence about its own', () => {
  expect(score.comparisons.rows).toBeGreaterThan(30);
  expect(score.comparisons).toMatchObject({ sameRows: 0, bareCells: 0, otherRoleCells: 0 });
});
