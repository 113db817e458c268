import { pack } from '../helpers.ts';

const ROLES = `
roles:
  - { id: product-manager, name: Product manager, aliases: [PM] }
  - { id: designer, name: Designer }
  - { id: sre, name: SRE, aliases: [Site reliability engineering] }
  - { id: marketing, name: Marketing team }
`;

/** Each passage as "attribution: roles | text", in order. */
export async function readAttributed(
  article: string,
  path = 'guide.md',
): Promise<readonly string[]> {
  const { passages } = await pack({ 'roles.yaml': ROLES, [path]: article });
  return passages.map(
    ({ attribution, roles, text }) => `${attribution}: ${roles.join(' ')} | ${text}`,
  );
}
