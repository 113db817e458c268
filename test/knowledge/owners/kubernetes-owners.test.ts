import { describe, expect, test } from 'vitest';
import { list, packWith, warn } from './packs.ts';

describe('OWNERS', () => {
  test('of Kubernetes: approvers by folder, by alias and by filter', async () => {
    const found = await packWith('  - { file: "**/OWNERS", as: { ana: docs } }', {
      'repo/OWNERS_ALIASES':
        'aliases:\n  basket-crew: [bo]\n  Writers: [ana, cy]\n  others: [cy]\n',
      'repo/OWNERS': 'approvers: [basket-crew]\nreviewers: [data]\nemeritus_approvers: [docs]\n',
      'repo/pkg/OWNERS':
        'options: { no_parent_owners: true }\nfilters:\n  ".*":\n    approvers:\n      - writers\n  "\\\\.sql$":\n    approvers: [data]\n  "\\\\.md$":\n    reviewers: [docs]\n',
      'repo/lib/OWNERS': 'labels: [lib]\n',
      'repo/bin/OWNERS': 'approvers: [others]\n',
      'repo/empty/OWNERS': '',
    });
    expect(list(found)).toEqual([
      'repo/OWNERS:1 repo -> checkout',
      'repo/bin/OWNERS:1 repo/bin -> ?others',
      'repo/lib/OWNERS:1 repo/lib -> ',
      'repo/pkg/OWNERS:4 repo/pkg -> docs',
      'repo/pkg/OWNERS:7 repo/pkg -> data',
    ]);
    expect(found.things.map(({ paths }) => paths)).toMatchObject([
      { kind: 'folder', folder: 'repo', root: 'repo', inherits: true, filter: null },
      { folder: 'repo/bin', root: 'repo' },
      { folder: 'repo/lib', inherits: true },
      { folder: 'repo/pkg', inherits: false, filter: null },
      { folder: 'repo/pkg', inherits: false, filter: '\\.sql$' },
    ]);
    expect(found.things[0]?.quote()).toContain('approvers: [basket-crew]');
  });

  test('a filter that is no expression is told, and the others count', async () => {
    const found = await packWith('  - file: OWNERS', {
      OWNERS: 'filters:\n  "(":\n    approvers: [docs]\n  "a+":\n    approvers: [data]\n',
    });
    expect(list(found)).toEqual(['OWNERS:5 / -> data']);
    expect(warn(found)).toEqual([
      expect.stringMatching(/^OWNERS:2: "\(" is no expression of RE2 \(.*\): correct it$/),
    ]);
  });

  test('beside roles.yaml is for the whole folder, and another format is told', async () => {
    const found = await packWith('  - file: OWNERS\n  - file: x/OWNERS', {
      OWNERS: 'approvers: [data]\n',
      'x/OWNERS': 'ana@acme.example\n',
    });
    expect(list(found)).toEqual(['OWNERS:1 / -> data']);
    expect(warn(found)).toEqual([
      'x/OWNERS: is no OWNERS file of Kubernetes: write approvers: with a list of names',
    ]);
  });
});
