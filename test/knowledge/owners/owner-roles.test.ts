import { describe, expect, test } from 'vitest';
import { list, packWith, warn } from './packs.ts';

describe('owners as roles', () => {
  test.each([
    ['@acme/checkout', 'checkout'],
    ['@acme/Checkout-Team', 'checkout'],
    ['@CHECKOUT_TEAM', 'checkout'],
    ['@acme/shop/basket-crew', 'checkout'],
    ['@@checkout', 'checkout'],
    ['@acme/data-platforms', 'data'],
    ['writing@acme.example', 'docs'],
    ['checkout@acme.example', '?checkout@acme.example'],
    ['@acme/checkout-and-data', '?@acme/checkout-and-data'],
    ['@acme/pay', '?@acme/pay'],
    ['@acme/ops', 'data'],
  ])('%s is %s', async (written, role) => {
    const found = await packWith('  - { file: CODEOWNERS, as: { Acme/Ops: data } }', {
      CODEOWNERS: `/x/ ${written}\n`,
    });
    expect(list(found)).toEqual([`CODEOWNERS:1 /x/ -> ${role}`]);
  });

  test('one that is no role is told where it is named first, with how often', async () => {
    const found = await packWith('  - file: CODEOWNERS', {
      CODEOWNERS: '/a/ @checkout\n/b/ @acme/pay @data\n/c/ @acme/pay\n/d/ @ana\n',
    });
    expect(warn(found)).toEqual([
      'CODEOWNERS:2: the owner "@acme/pay" is no role, 2 times in this file: make it an alias of one in roles.yaml, or name its role under as:',
      'CODEOWNERS:4: the owner "@ana" is no role: make it an alias of one in roles.yaml, or name its role under as:',
    ]);
  });

  test('many of them are counted', async () => {
    const lines = Array.from({ length: 25 }, (_, at) => `/${at}/ @person-${at}\n`);
    const found = await packWith('  - file: CODEOWNERS', { CODEOWNERS: lines.join('') });
    expect(warn(found)).toHaveLength(21);
    expect(warn(found).at(-1)).toBe(
      'CODEOWNERS: 5 more owners are no roles: npm run coverage lists them',
    );
  });
});
