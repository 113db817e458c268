import { describe, expect, test } from 'vitest';
import { list, packWith, warn } from './packs.ts';

describe('catalog-info.yaml', () => {
  const CATALOG = `apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: invoice-exporter
  title: Invoice exporter
spec:
  type: service
  lifecycle: production
  owner: group:default/checkout
  system: billing
  dependsOn: [resource:ledger]
---
kind: Resource
metadata: { name: ledger, namespace: money }
spec: { type: database, owner: group:money/team-7 }
---
kind: API
metadata: { name: rates }
spec: { owner: "" }
---
kind: Group
metadata: { name: team-7, namespace: Money }
spec: { profile: { displayName: Data platform } }
---
kind: User
metadata: { name: ana }
spec: { owner: checkout }
---
kind: System
metadata: {}
`;

  test('its entities, each by its names, with groups by their titles', async () => {
    const found = await packWith('  - file: "**/catalog-info.yaml"', {
      'shop/catalog-info.yaml': CATALOG,
    });
    expect(list(found)).toEqual([
      'shop/catalog-info.yaml:4 Invoice exporter -> checkout',
      'shop/catalog-info.yaml:14 ledger -> data',
      'shop/catalog-info.yaml:18 rates -> ',
    ]);
    const [exporter] = found.things;
    expect(exporter?.aliases).toEqual([
      'invoice-exporter',
      'default/invoice-exporter',
      'Component:default/invoice-exporter',
      'Component:invoice-exporter',
    ]);
    expect(exporter?.kinds).toEqual(['Component', 'service']);
    expect(exporter?.quote()).toBe(
      'name: invoice-exporter\ntitle: Invoice exporter\n…\nowner: group:default/checkout',
    );
    expect(warn(found)).toEqual([]);
  });

  test('any YAML without a map may hold such entities; one that holds none is told', async () => {
    const found = await packWith('  - file: services/*.yml', {
      'services/a.yml': 'kind: domain\nmetadata: { name: money }\nspec: { owner: data }\n',
      'services/b.yml': '- money: data\n',
      'services/c.yml': 'kind: [x\n',
    });
    expect(list(found)).toEqual(['services/a.yml:2 money -> data']);
    expect(warn(found)).toEqual([
      'services/b.yml: has no entities of Backstage: in roles.yaml write where its things are, such as items: services.*, name: title, owner: team',
      expect.stringMatching(/^services\/c\.yml:\d: is not valid YAML here/),
    ]);
  });
});
