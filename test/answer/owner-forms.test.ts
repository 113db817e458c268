import { expect, test } from 'vitest';
import { houseBook, talk } from './packs.ts';

const ROLES = [
  'Clerk',
  'Warden',
  'Bursar',
  'Registrar',
  'Steward',
  'Curator',
  'Porter',
  'Matron',
  'Board',
  'Dean',
  'Ranger',
  'Safety lead',
];

/** The first owner that is named firmly; null where none is. */
async function ownerOf(text: string, question: string): Promise<string | null> {
  const [answer] = talk(await houseBook(ROLES, text), question);
  return answer?.outcome === 'answered' ? (answer.owners[0]?.role.id ?? null) : null;
}

test.each([
  [
    'Badges should be forwarded to the Clerk for final review and approval.',
    'who approves badges?',
    'clerk',
  ],
  [
    'You receive invitation letters from the Registrar within two days.',
    'who sends the invitation letters?',
    'registrar',
  ],
  ['Boat hire requires Steward approval.', 'who approves boat hire?', 'steward'],
  ["Kayak courses are subject to the Dean's approval.", 'who approves kayak courses?', 'dean'],
  [
    'No tree may be felled without the Ranger’s written consent.',
    'who has to consent to tree felling?',
    'ranger',
  ],
  [
    'Permission to use the hall must be sought from the Steward.',
    'who gives permission to use the hall?',
    'steward',
  ],
  [
    'Changing the statutes takes a two-thirds vote of the Board.',
    'who votes on changing the statutes?',
    'board',
  ],
  [
    'An audit of the shop is made twice a year under the direction of the Bursar.',
    'who directs the audit of the shop?',
    'bursar',
  ],
  [
    'Roof repairs fall within the remit of the Steward.',
    'who is responsible for roof repairs?',
    'steward',
  ],
  ['Our bee hives are in the hands of the Ranger.', 'who looks after the bee hives?', 'ranger'],
  [
    "The telescope was given into the Curator's care.",
    'who is in charge of the telescope?',
    'curator',
  ],
  ['Taking the register is a job for the Clerk.', 'who takes the register?', 'clerk'],
  [
    'Applications for grants go to the Bursar, who ranks them.',
    'who ranks the applications for grants?',
    'bursar',
  ],
  [
    'New gate codes are issued every quarter. The Warden does this.',
    'who issues new gate codes?',
    'warden',
  ],
  [
    'Interpreters are provided on request by the Registrar.',
    'who provides interpreters?',
    'registrar',
  ],
  ['The Bursar and nobody else signs grant agreements.', 'who signs grant agreements?', 'bursar'],
  [
    'To book a guest room, drop a note to the Porter.',
    'who do I contact to book a guest room?',
    'porter',
  ],
  ["Ask at the Porter's lodge for a wifi code.", 'who do I ask for a wifi code?', 'porter'],
  [
    'Once the Warden signs the loan slip, the visitor can take the key.',
    'who signs the loan slip?',
    'warden',
  ],
  ['Lab waste may not be moved except by the Steward.', 'who moves lab waste?', 'steward'],
  ['The Steward cleans the hall every day.', 'who is responsible for cleaning?', 'steward'],
  [
    'Trips are planned by the class teacher, and approved by the Dean.',
    'who approves trips?',
    'dean',
  ],
  [
    'The Warden mends the gate, prices the wood and orders the paint.',
    'who orders the paint?',
    'warden',
  ],
  [
    'Parcels that are never collected are returned by the Porter.',
    'who returns parcels?',
    'porter',
  ],
])('%s | %s', async (text, question, owner) => {
  expect(await ownerOf(text, question)).toBe(owner);
});

test.each([
  ['The kiln may be lit without the Warden’s consent.', 'who consents to lighting the kiln?'],
  ['Punts do not need the Steward’s approval.', 'who approves punts?'],
  ['You do not get the vault key from the Porter.', 'who hands out the vault key?'],
  ['Weeding is not a job for the Clerk.', 'who does the weeding?'],
  [
    'They sign off the exam papers, except for maths papers, which the Curator signs off.',
    'who signs off the exam papers?',
  ],
  ['Stewards also prepare the fuel form, which Mei Tan then sends.', 'who sends the fuel form?'],
  [
    'The Clerk answers questions about loans but not about fines; those go to fines@x.example.',
    'who answers questions about fines?',
  ],
  [
    'A Steward delivers menus in five days, and dishes ten days after the menus are approved.',
    'who approves the menus?',
  ],
  ['After the Matron leaves, the night guard locks the kitchen.', 'who locks the kitchen?'],
  [
    'The data group meets on Mondays. Its minutes go to the Safety lead.',
    'who leads the data group?',
  ],
  ['The Warden may give a discount on rooms.', 'who is not allowed to give a discount on rooms?'],
  ['Stuart Bell is our Safety lead.', 'who does Stuart Bell report to?'],
  ['Loans need a form. The Board hires clerks.', 'who needs a loan?'],
])('nobody: %s | %s', async (text, question) => {
  expect(await ownerOf(text, question)).toBe(null);
});

const MEETINGS = `| Meeting | When | Who | Chair |
|---|---|---|---|
| Rota meeting | Fridays | Warden, Porter | Anna Berg |
| Garden round | Mondays | Ranger | Ranger |
| Choir | daily | Dean | |`;

test.each([
  ['who chairs the rota meeting?', null],
  ['who runs the rota meeting?', null],
  ['who chairs the garden round?', 'ranger'],
])('those who come to a meeting don’t lead it: %s', async (question, owner) => {
  expect(await ownerOf(MEETINGS, question)).toBe(owner);
});

const DUTIES = `| Step | Responsible | Head of data |
|---|---|---|
| Model release | Clerk | A |
| Model test | Dean | C |`;

test.each([
  ['who is responsible for the model release?', 'clerk'],
  ['who is accountable for the model release?', null],
])('who is responsible is not who is accountable: %s', async (question, owner) => {
  expect(await ownerOf(DUTIES, question)).toBe(owner);
});

const DECISIONS = `| Paper | Approver | Who decides |
|---|---|---|
| Lease | Bursar | Board |`;

test('the column with the asked word goes before others of those who decide', async () => {
  expect(await ownerOf(DECISIONS, 'who decides on the lease?')).toBe('board');
  expect(await ownerOf(DECISIONS, 'who approves the lease?')).toBe('bursar');
});

test('who is informed is named where whom to tell is asked, and not as who does it', async () => {
  const text = 'Accidents on the stairs: the Matron is informed.';
  expect(await ownerOf(text, 'who do I tell about accidents on the stairs?')).toBe('matron');
  expect(await ownerOf(text, 'who handles accidents on the stairs?')).toBe(null);
});

const BOTH = `| Step | Responsible | Accountable |
|---|---|---|
| Release | Clerk | Dean |`;

test('who is accountable is named alone beside who is responsible', async () => {
  const [answer] = talk(await houseBook(ROLES, BOTH), 'who is accountable for the release?');
  expect(answer?.owners.map(({ role }) => role.id)).toEqual(['dean']);
});
