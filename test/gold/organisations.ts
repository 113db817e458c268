// Small made-up organisations whose owners stand in files of every format.

/** The words of an organisation: its teams, and what they own. */
interface Words {
  readonly teams: readonly string[];
  readonly things: readonly string[];
  readonly folders: readonly string[];
}

const ORGANISATIONS: readonly Words[] = [
  {
    teams: ['bakery', 'oven-room', 'delivery', 'till', 'recipes', 'night-shift'],
    things: [
      'Rye starter',
      'Bagel line',
      'Crumb counter',
      'Loaf labels',
      'Flour scale',
      'Yeast fridge',
      'Order book',
      'Van tracker',
      'Tip jar',
      'Cake planner',
    ],
    folders: ['dough', 'ovens', 'vans', 'shop', 'labels', 'menus', 'stock'],
  },
  {
    teams: ['harbour-office', 'cranes', 'tugs', 'customs', 'night-watch', 'ice-house'],
    things: [
      'Berth board',
      'Tide feed',
      'Cargo ledger',
      'Gate cameras',
      'Fuel pump',
      'Rope store',
      'Pilot roster',
      'Buoy map',
      'Crane dashboard',
      'Ice planner',
    ],
    folders: ['berths', 'tides', 'cargo', 'gates', 'fuel', 'pilots', 'buoys'],
  },
  {
    teams: ['archive', 'reading-room', 'bindery', 'loans', 'maps', 'front-desk'],
    things: [
      'Shelf finder',
      'Loan reminder',
      'Map scanner',
      'Rare index',
      'Glue dispenser',
      'Visitor badge',
      'Fine calculator',
      'Catalogue sync',
      'Desk bell',
      'Page turner',
    ],
    folders: ['shelves', 'loans', 'maps', 'rare', 'badges', 'fines', 'scans'],
  },
];

/** The files of one organisation, roles.yaml without its roles. */
export type OrganisationFiles = Readonly<Record<string, string>>;

/** What follows from a number, the same each time. */
function pick<T>(from: readonly T[], at: number): T {
  const one = from[at % from.length];
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
}

export function makeOrganisations(): OrganisationFiles[] {
  return ORGANISATIONS.map((words, at) => makeOrganisation(words, at));
}

function makeOrganisation({ teams, things, folders }: Words, seed: number): OrganisationFiles {
  const team = (at: number): string => pick(teams, at * 7 + seed);
  const slug = (name: string): string => name.toLowerCase().replaceAll(' ', '-');
  const range = (from: number, count: number) =>
    Array.from({ length: count }, (_, at) => from + at);
  const named = (prefix: string, from: number, count: number) =>
    range(from, count).map((at) => ({ name: `${prefix} ${pick(things, at)}`, team: team(at) }));
  const github = [
    `*                  @acme/${team(0)}`,
    ...['js', 'css', 'sql'].map((ending, at) => `*.${ending}  @acme/${team(at + 1)}  # by kind`),
    ...folders.map((folder, at) => `/${folder}/  @acme/${team(at + 2)}`),
    ...folders.map(
      (folder, at) =>
        `/${folder}/${pick(folders, at + 3)}/*  @${team(at + 4)} @acme/${team(at + 5)}`,
    ),
    ...folders.map((folder, at) => `${folder}-tests/  @acme/${team(at + 3)}`),
    ...folders.slice(0, 3).map((folder) => `/${folder}/vendor/`),
    `/${folders[0]}/**/*.lock  @acme/${team(9)}`,
  ];
  const gitlab = [
    `* @acme/${team(3)}`,
    `[Code][2] @acme/${team(1)}`,
    ...folders.map((folder, at) =>
      at % 2 === 0 ? `/${folder}/` : `/${folder}/ @acme/${team(at)}`,
    ),
    `^[Handbook] @acme/${team(5)}`,
    ...folders.map((folder) => `/handbook/${folder}/**/*.md`),
    `!/handbook/${folders[0]}/old/`,
    '[code]',
    `README.md @acme/sub/${team(6)}`,
  ];
  const owners = range(0, folders.length).map((at): [string, string] => [
    `tree/${pick(folders, at)}/OWNERS`,
    `approvers:\n- ${team(at)}\n- crew-${at % 2}\nreviewers:\n- ${team(at + 1)}\nemeritus_approvers: [${team(at + 2)}]\n`,
  ]);
  const catalog = named('The', 0, 10).map(
    ({ name, team: owner }, at) =>
      `apiVersion: backstage.io/v1alpha1\nkind: ${pick(['Component', 'System', 'API', 'Resource', 'Domain'], at)}\nmetadata:\n  name: ${slug(name)}\n  title: ${name}\nspec:\n  type: service\n  owner: group:default/${owner}\n`,
  );
  return {
    'roles.yaml': `owners:
  - file: web/.github/CODEOWNERS
  - file: lab/.gitlab/CODEOWNERS
  - file: "**/OWNERS"
  - file: catalog-info.yaml
  - { file: features.yml, items: features.*, name: title, owner: product_team, aliases: [slug] }
  - { file: teams.json, items: teams.*.owns.*, name: title, owner: ../../id }
  - { file: assets.csv, name: Asset, owner: Kept by, aliases: Short }
`,
    'web/.github/CODEOWNERS': `${github.join('\n')}\n`,
    'lab/.gitlab/CODEOWNERS': `${gitlab.join('\n')}\n`,
    'tree/OWNERS_ALIASES': `aliases:\n  crew-0: [${team(3)}]\n  crew-1: [${team(4)}, ana]\n`,
    'tree/OWNERS': `approvers: [${team(2)}]\n`,
    ...Object.fromEntries(owners),
    'catalog-info.yaml': catalog.join('---\n'),
    'features.yml': `features:\n${named('New', 10, 20)
      .map(
        ({ name, team: owner }, at) =>
          `  - title: ${name} ${at}\n    slug: ${slug(name)}-${at}\n    product_team: ${owner}\n`,
      )
      .join('')}`,
    'teams.json': JSON.stringify(
      {
        teams: teams.map((id, at) => ({
          id,
          owns: range(at, 3).map((n) => ({ title: `${pick(things, n)} ${id} ${n}` })),
        })),
      },
      null,
      seed,
    ),
    'assets.csv': [
      'Asset;Short;Kept by',
      ...named('Old', 30, 20).map(
        ({ name, team: owner }, at) => `${name} ${at};A-${200 + at};${owner}`,
      ),
    ].join('\n'),
  };
}
