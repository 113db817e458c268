import { expect, it } from 'vitest';
import { toCatalog } from '../../src/answer/catalog.ts';
import { pack } from '../helpers.ts';

it('lists what the articles say has an owner by names that stand alone, the longer ones first', async () => {
  const knowledge = await pack({
    'roles.yaml': 'roles: [{ id: pilot, name: Pilot }]\nsynonyms: [[tide table, almanac]]\n',
    'pilot.md': `# Pilot

The pilot owns the charts, and maintains the northern lights of the harbour.
The pilot owns and keeps the boats. The pilot manages smoothly. The pilot runs behind the pier.
The pilot is responsible for trying, for all of it, and is responsible for the release of the ships.
The pilot manages what he must. The pilot owns any other thing. The pilot runs the pilot boats.
The pilot is responsible for adding new buoys, and maintains hundreds of lamps. The pilot manages following winds.
The pilot maintains ropes carefully, and is responsible for hiring plans.
The pilot runs a diving school, and maintains high masts.
`,
  });
  expect(toCatalog(knowledge).owned).toEqual([
    'tide table',
    'northern lights of the harbour',
    'release of the ships',
    'pilot boats',
    'hiring plans',
    'charts',
  ]);
});

it('lists what files and tables say, by the names by which people ask', async () => {
  const knowledge = await pack({
    'roles.yaml': `roles: [{ id: pilot, name: Pilot }, { id: crew, name: Crew }]
owners:
  - file: CODEOWNERS
  - { file: boats.yaml, name: title, owner: by }
glossary:
  - file: terms.yaml
`,
    CODEOWNERS: `/charts/ @x/pilot
/sheds/ @x/nobody
/${'deep/'.repeat(20)} @x/pilot
`,
    'boats.yaml': `- { title: Ferry, by: pilot }
- { title: Raft }
- { title: Tug, by: crew }
`,
    'terms.yaml': `Ebb: The tide that goes out
ETA: Estimated time of arrival
`,
    'pilot.md': `# Pilots

| Level | Title        |
| ----- | ------------ |
| P1    | Junior pilot |
| P2    | Pilot        |
| P3    | Senior pilot |

## Glossary

| Term | Meaning          |
| ---- | ---------------- |
| VHF  | A kind of radio  |
`,
  });
  const { files, things, terms, levels } = toCatalog(knowledge);
  expect(things).toEqual(['Ferry', 'Tug', '/charts/']);
  expect(terms).toEqual(['VHF', 'ETA', 'Ebb']);
  expect(levels).toEqual(['Junior pilot', 'Pilot']);
  expect(files).toBe(3);
});
