import { describe, expect, test } from 'vitest';
import { list, packWith, warn } from './packs.ts';

describe('other files by a map', () => {
  test('the file of the contract', async () => {
    const found = await packWith(
      `  - file: data/features.yml
    items: features.*
    name: title
    owner: product_team
    aliases: [slug, also]
    contact: [room, lead]
    as: { basket: checkout }`,
      {
        'data/features.yml': `features:
  refunds:
    title: Refund form
    slug: refund-form
    also: money back, returns
    product_team: basket
    room: C0REFUND1
    lead: "@ana"
  rates:
    title: Exchange rates
    product_team: [data, nobody]
`,
      },
    );
    expect(list(found)).toEqual([
      'data/features.yml:3 Refund form -> checkout',
      'data/features.yml:10 Exchange rates -> data, ?nobody',
    ]);
    const [refunds, rates] = found.things;
    expect(refunds?.aliases).toEqual(['refunds', 'refund-form', 'money back', 'returns']);
    expect(refunds?.kinds).toEqual(['feature']);
    expect(refunds?.contact).toEqual({ channel: 'C0REFUND1', handle: '@ana' });
    expect(rates).not.toHaveProperty('contact');
  });

  test('owners in what holds the things, in CSV, in JSON, and several in one text', async () => {
    const found = await packWith(
      `  - { file: teams.json, items: "*.owns.*", owner: ../../team, name: . }
  - { file: assets.csv, name: Asset, owner: Owner, contact: Chat }
  - { file: plain.yaml, owner: . }`,
      {
        'teams.json': '[{ "team": "Data platform", "owns": ["ledger", "rates"] }]',
        'assets.csv': 'Asset;Owner;Chat\nTill;checkout | data;@till\nSign;;\n',
        'plain.yaml': 'website: docs\nshop: checkout\n',
      },
    );
    expect(list(found)).toEqual([
      'teams.json:1 ledger -> data',
      'teams.json:1 rates -> data',
      'assets.csv:2 Till -> checkout, data',
      'assets.csv:3 Sign -> ',
      'plain.yaml:1 website -> docs',
      'plain.yaml:2 shop -> checkout',
    ]);
    expect(found.things[2]?.contact).toEqual({ handle: '@till' });
  });

  test('what leads nowhere is told, each file once', async () => {
    const files = { 'a.yaml': 'things:\n  - { name: Till, team: data }\n' };
    const tell = async (map: string) => warn(await packWith(`  - { file: a.yaml, ${map} }`, files));
    expect(await tell('items: stuff.*, owner: team')).toEqual([
      'a.yaml: has nothing at "stuff.*": in roles.yaml write where its things are as items:',
    ]);
    expect(await tell('items: things.*, name: title, owner: team')).toEqual([
      'a.yaml: has no "title" at "things.*": in roles.yaml write the field of their names as name:',
    ]);
    expect(await tell('items: things.*, name: name, owner: [crew, squad]')).toEqual([
      'a.yaml: has no "crew", "squad" at "things.*": in roles.yaml write the field of their owners as owner:',
    ]);
  });

  test('a broken line is told with its line, and the other things count', async () => {
    const found = await packWith('  - { file: a.yaml, owner: team, name: name }', {
      'a.yaml':
        '- { name: Till, team: data }\n- name: Sign\n  team: @docs\n- { name: Bell, team: docs }\n',
    });
    expect(list(found)).toEqual([
      'a.yaml:1 Till -> data',
      'a.yaml:2 Sign -> ',
      'a.yaml:4 Bell -> docs',
    ]);
    expect(warn(found)).toEqual([expect.stringMatching(/^a\.yaml:3: is not valid YAML here/)]);
  });
});
