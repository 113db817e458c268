import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { createRolecall } from '../../src/rolecall.ts';
import { pack } from '../helpers.ts';

const FILES = {
  'roles.yaml': `roles:
  - { id: web-master, name: Web master }
  - { id: shop-keeper, name: Shop keeper }
  - { id: archivist, name: Archivist }
  - { id: stewards, name: Steward group }
`,
  'tables.md': `# Who may do what

Legend: **L** = leads, **H** = helps, **N** = not involved.

| Chore | Web master | Shop keeper | Archivist |
|:--|:-:|:-:|:-:|
| Book count | H | L | N |
| Site backup | L | N | H |

## Decisions

| Decision | Driver | Approver | Contributors | Informed |
|---|---|---|---|---|
| Price list | Shop keeper | Archivist | Web master | Steward group |
| Opening hours | Web master | Shop keeper | Archivist | |

## Duties

| Role | Responsibilities |
|---|---|
| Archivist | - Approves lending of maps. <br> - Reports losses to the Steward group. |
| Shop keeper | Orders paper bags, and tells the Web master the price |

## Rota

| Duty | Holder | Stand-in | Previously |
|---|---|---|---|
| Till | Shop keeper | Web master | Archivist |
| Keys | Archivist | | Shop keeper |

## Ticks

| Person | Opens safe | Signs cheques |
|---|---|---|
| Web master | no | yes |
| Shop keeper | yes | no |

<table>
<caption>Rooms</caption>
<tr><th></th><th>Keeper</th><th>Cleaner</th></tr>
<tr><th scope="row">Vault</th><td>Archivist</td><td>Shop keeper</td></tr>
<tr><th scope="row">Studio</th><td><del>Archivist</del> Web master</td><td></td></tr>
</table>

Task          Owner
------------  --------------
Fire drill    Steward group
Lamp oil      Archivist
`,
  'changes.md': `# Changes

The shop keeper used to run the raffle; the archivist runs it now.

The newsletter was written by the web master until 2021. Today it's written by the archivist.

Ex-owner of the parrot: shop keeper. The web master feeds and owns the parrot.

The lottery box (ask the shop keeper) belongs to the archivist.

- The piano is tuned by the
  archivist, who also
  owns the organ.
- Window cleaning belongs to the shop
  keeper.
`,
};

async function ask(question: string): Promise<Answer> {
  return createRolecall(await pack(FILES)).ask(question).answer;
}

describe('the owner is', () => {
  it.each([
    ['who leads the book count?', 'shop-keeper'],
    ['who owns the site backup?', 'web-master'],
    ['who approves the price list?', 'archivist'],
    ['who drives the opening hours decision?', 'web-master'],
    ['who holds the till?', 'shop-keeper'],
    ['who is the stand-in for the till?', 'web-master'],
    ['who holds the keys?', 'archivist'],
    ['who opens the safe?', 'shop-keeper'],
    ['who signs cheques?', 'web-master'],
    ['who keeps the vault?', 'archivist'],
    ['who keeps the studio?', 'web-master'],
    ['who owns the fire drill?', 'stewards'],
    ['who owns lamp oil?', 'archivist'],
  ])('in the cell that the question asks for: %s', async (question, owner) => {
    const answer = await ask(question);
    expect(answer.outcome).toBe('answered');
    expect(answer.owners.map(({ role }) => role.id)).toEqual([owner]);
  });

  it.each([
    ['who runs the raffle?', 'archivist'],
    ['who writes the newsletter?', 'archivist'],
    ['who owns the parrot?', 'web-master'],
    ['who owns the lottery box?', 'archivist'],
    ['who owns the organ?', 'archivist'],
    ['who cleans the windows?', 'shop-keeper'],
  ])('who the sentence says it is today: %s', async (question, owner) => {
    const answer = await ask(question);
    expect(answer.outcome).toBe('answered');
    expect(answer.owners.map(({ role }) => role.id)).toEqual([owner]);
  });
});

describe('a row that tells what its role does', () => {
  it.each([
    ['who approves lending of maps?', 'archivist'],
    ['who orders paper bags?', 'shop-keeper'],
  ])('is its own, whoever else its cell names: %s', async (question, owner) => {
    const { answer } = createRolecall(await pack(FILES)).ask(question);
    expect(answer.owners.map(({ role }) => role.id)).toEqual([owner]);
  });
});
