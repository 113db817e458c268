import type { Rolecall } from '../../src/rolecall.ts';
import { botOn } from './packs.ts';

/** A shop whose owners are in files, and an article that speaks of some of the same things. */
const SHOP = {
  'roles.yaml': `roles:
  - { id: checkout, name: Checkout team, aliases: [basket crew], contact: { channel: "#till" } }
  - { id: data, name: Data platform }
  - { id: docs, name: Technical writers }
  - { id: platform, name: Platform, includes: [data, docs] }
owners:
  - { file: .github/CODEOWNERS }
  - { file: catalog-info.yaml }
  - { file: features.yml, items: features.*, name: title, owner: team, aliases: [slug], contact: chat }
`,
  '.github/CODEOWNERS': `* @acme/checkout
*.sql @acme/data-platform
/docs/ @acme/docs
/vendor/
/Payments/ @acme/data
/pay/_private/ @acme/docs
/legal/ @acme/legal @ana
/mixed/ @bo @acme/docs @acme/data
`,
  'catalog-info.yaml': `kind: Component
metadata: { name: invoice-exporter, title: Invoice exporter }
spec: { type: service, owner: group:default/checkout }
---
kind: API
metadata: { name: ledger }
spec: { owner: data }
---
kind: Component
metadata: { name: checkout }
spec: { type: website, owner: checkout }
---
kind: Component
metadata: { name: fraud-guard }
spec: { type: service }
---
kind: Component
metadata: { name: rates }
spec: { type: service, owner: data }
---
kind: API
metadata: { name: rates }
spec: { owner: docs }
`,
  'features.yml': `features:
  - { title: Refund form, slug: refunds, team: docs, chat: C0REFUND1 }
  - { title: Gift cards, team: the unicorns }
  - { title: priceTagPrinter, team: data }
  - { title: ledger, team: data }
`,
  'ways.md': `# Ways

The Checkout team owns the refund form. Technical writers own the guest list. The Platform owns the ledger.

## Checkout process

The Data platform is responsible for the checkout process.

## Gift cards

The Checkout team owns gift cards.

## Docs

Technical writers own the docs.
`,
};

export function shopBot(): Promise<Rolecall> {
  return botOn(SHOP);
}
