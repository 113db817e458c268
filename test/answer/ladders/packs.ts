// Three made-up companies, each with its ladder written in another way.

/** Levels as rows, with a second track. */
const LIGHTHOUSE = {
  'roles.yaml': `roles:
  - { id: keeper, name: Keeper, aliases: [lighthouse keeper] }
  - { id: senior-keeper, name: Senior keeper }
  - { id: harbour, name: Harbour office }
`,
  'people/keepers.md': `# Keepers of the lights

We keep eleven lights.

## Ladder

| Level | Title            | Track      | Lights          | Night watches | Budget      | Log book    |
| ----- | ---------------- | ---------- | --------------- | ------------- | ----------- | ----------- |
| K1    | Apprentice keeper | Keeping    | None alone      | With another  | –           | Every watch |
| K2    | Keeper           | Keeping    | One light       | Alone         | –           | Every watch |
| K3    | Senior keeper    | Keeping    | Two lights      | Alone         | 2,000 a year | Every watch |
| K4    | Staff keeper     | Keeping    | A coast         | On call only  | 9,000 a year | Every watch |
| K5    | Principal keeper | Keeping    | All lights      | None          | 9,000 a year | Every week  |
| M1    | Watch manager    | Management | A team of six   | None          | 12,000 a year | Every week |
| M2    | Coast director   | Management | A whole coast   | None          | 80,000 a year | Every week |

## Fog

The Harbour office decides when the fog horn sounds.
`,
};

/** Levels as columns. */
const BAKERY = {
  'roles.yaml': `roles:
  - { id: baker, name: Baker }
  - { id: senior-baker, name: Senior baker }
  - { id: shop, name: Shop team }
`,
  'bakers.md': `# How bakers grow

|             | Trainee baker     | Baker             | Senior baker         | Lead baker           | Head baker        |
| ----------- | ----------------- | ----------------- | -------------------- | -------------------- | ----------------- |
| Doughs      | Plain bread       | All breads        | All breads           | Any dough            | Any dough         |
| Ovens       | Never alone       | One oven          | The deck of ovens    | The deck of ovens    | All bakehouses    |
| Teaching    |                   |                   | Trainees             | Bakers               | The whole house   |
| Night shift | Yes               | Yes               | Yes                  | Yes                  |                   |

The Shop team sells what is baked.
`,
};

/** Levels as headings, and roles with a level of their own. */
const GARDENS = {
  'roles.yaml': `roles:
  - { id: gardener, name: Gardener }
  - { id: trainee-diver, name: Trainee diver, level: 1 }
  - { id: pond-diver, name: Pond diver, level: 2 }
  - { id: lake-diver, name: Lake diver, level: 3 }
  - { id: dive-master, name: Dive master, level: 4 }
`,
  'gardeners.md': `# Gardeners

## Growing here

People grow at their own pace.

## Levels

### Junior gardener

- **Plots**: one plot, with help
- **Tools**: hand tools

### Gardener

- **Plots**: three plots
- **Tools**: hand tools
- **Visitors**: answers their questions

### Senior gardener

- **Plots**: a whole garden
- **Tools**: hand tools and the tractor
- **Visitors**: answers their questions

### Principal gardener

- **Plots**: all gardens
- **Visitors**: leads tours

## Holidays

Nobody waters on a Sunday.
`,
  'divers.md': `# Divers

## Trainee diver

### Depth

Two metres.

### Partner

Always a dive master.

## Pond diver

### Depth

Five metres.

### Partner

Any other diver.

## Lake diver

### Depth

Twenty metres.

### Partner

Any other diver.

### Repairs

Mends the sluices.

## Dive master

### Depth

Forty metres.

### Repairs

Plans the work on the sluices.
`,
};

export const LEVEL_PACKS = { lighthouse: LIGHTHOUSE, bakery: BAKERY, gardens: GARDENS } as const;
