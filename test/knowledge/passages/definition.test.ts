import { describe, expect, test } from 'vitest';
import { findBoldTermRoles, findDefinedRoles } from '../../../src/knowledge/passages/definition.ts';
import { createRoleLabels } from '../../../src/knowledge/role-labels.ts';
import { createNameFinder } from '../../../src/text/role-names.ts';
import { labels } from './grouping.ts';

describe('a bold term at the beginning names its roles', () => {
  test.each([
    ['**Designer** – draws', 'designer'],
    ['**Designer** — draws', 'designer'],
    ['**Designer**: draws', 'designer'],
    ['**Designer:** draws', 'designer'],
    ['**Designer :** draws', 'designer'],
    ['__Designer__ - draws', 'designer'],
    ['- **Designer** – draws', 'designer'],
    ['* [x] **Designer** – draws', 'designer'],
    ['12. **Designer** – draws', 'designer'],
    ['**Designer / PM**: decide', 'designer pm'],
    ['**[Designer](designer.md)**: draws', 'designer'],
    ['**Designer (L2)**: draws', 'designer'],
    ['The **designer** is asked last.', 'designer'],
    ['Our **designers** are asked last.', 'designer'],
    ['**Designer** draws', ''],
    ['**Designer**', ''],
    ['**Designer**-like: draws', ''],
    ['A **senior designer** is asked last.', ''],
    ['We ask the **designer**: draws', ''],
    ['**Hiring a designer** – takes time', ''],
    ['Text.\n**Designer** – draws', ''],
    ['Designer: draws', ''],
    ['', ''],
  ])('%s: %s', (text, roles) => {
    expect(findBoldTermRoles(text, labels).join(' ')).toBe(roles);
  });
});

describe('a definition may also begin with a plain term, if it is the bare name', () => {
  test.each([
    ['**Designer** – draws', 'designer'],
    ['Designer: draws', 'designer'],
    ['- Designer: draws', 'designer'],
    ['1) [Designer](designer.md): draws', 'designer'],
    ['The designer and the PM: both', 'designer pm'],
    ['Designer:', 'designer'],
    ['Designer:draws', ''],
    ['Designer – draws', ''],
    ['Designer (L2): draws', ''],
    ['Designers meet product managers: weekly', ''],
    ['Text\nDesigner: draws', ''],
    [`[Designer](${'x'.repeat(600)}): draws`, ''],
  ])('%s: %s', (text, roles) => {
    expect(findDefinedRoles(text, labels).join(' ')).toBe(roles);
  });
});

test('a label of people is a role only with what the role does after it', () => {
  const leads = createRoleLabels(
    createNameFinder([{ id: 'maintainer', name: 'Maintainer', aliases: ['maintainers'] }]),
  );
  const define = (text: string): readonly string[] => findDefinedRoles(text, leads);
  expect(define('Maintainers: Anna, [Bo](bo.md)')).toEqual([]);
  expect(define('- Maintainer: the crates team')).toEqual([]);
  expect(define('Maintainers: review what others send, and merge it when it is ready.')).toEqual([
    'maintainer',
  ]);
});
