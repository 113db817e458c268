import { expect, test } from 'vitest';
import type { Row } from '../../src/answer/answer.ts';
import { countComparisonFlaws } from '../../src/evaluation/comparisons.ts';
import { createNameFinder } from '../../src/text/role-names.ts';
import { AI, answer, found, ML } from '../builders.ts';

function row(ofAi: string | null, ofMl: string | null): Row {
  const cells = [
    { role: AI.id, text: ofAi, passages: [] },
    { role: ML.id, text: ofMl, passages: [] },
  ];
  return { aspect: 'Skills', cells };
}

test('rows that say the same, cells without a point and cells of another role are counted', () => {
  const compared = answer({
    intent: 'compare',
    roles: [AI, ML],
    passages: [found({ id: 'a', heading: ['Tools of the trade'] })],
    rows: [
      row('They know the tools.', 'they know the **tools**'),
      row('An AI developer calls models.', 'An ML engineer trains them.'),
      row('Tools of the trade', 'The ML engineer needs:'),
      row('The ML engineer serves models.', null),
      row('AI developers ask ML engineers.', 'ML engineer'),
    ],
  });
  expect(countComparisonFlaws([compared, answer({})], createNameFinder([AI, ML]))).toEqual({
    rows: 5,
    sameRows: 1,
    cells: 9,
    bareCells: 3,
    otherRoleCells: 1,
  });
});
