/**
 * The tables' history, oldest first; each entry runs once per database. A released entry never changes: a change comes as
 * a new entry, and stored data keeps its names (`rolecall_deliveries` holds the claims). The prefix lets the tables share
 * a database with other programs.
 */
export const MIGRATIONS: readonly (readonly string[])[] = [
  [
    `CREATE TABLE rolecall_threads (
      team TEXT NOT NULL,
      channel TEXT NOT NULL,
      thread TEXT NOT NULL,
      about TEXT,
      answered INTEGER NOT NULL,
      ended INTEGER NOT NULL,
      updated_at BIGINT NOT NULL,
      PRIMARY KEY (team, channel, thread)
    )`,
    'CREATE INDEX rolecall_threads_age ON rolecall_threads (updated_at)',
    `CREATE TABLE rolecall_deliveries (
      team TEXT NOT NULL,
      delivery TEXT NOT NULL,
      replica TEXT NOT NULL,
      work TEXT,
      tries INTEGER NOT NULL,
      claimed_at BIGINT NOT NULL,
      lease_until BIGINT NOT NULL,
      answered_at BIGINT,
      posted TEXT,
      PRIMARY KEY (team, delivery)
    )`,
    'CREATE INDEX rolecall_deliveries_age ON rolecall_deliveries (claimed_at)',
    `CREATE INDEX rolecall_deliveries_pending ON rolecall_deliveries (team, lease_until)
      WHERE work IS NOT NULL`,
    `CREATE TABLE rolecall_answers (
      team TEXT NOT NULL,
      channel TEXT NOT NULL,
      ts TEXT NOT NULL,
      thread TEXT NOT NULL,
      asker TEXT NOT NULL,
      intent TEXT NOT NULL,
      outcome TEXT NOT NULL,
      roles TEXT NOT NULL,
      topic TEXT,
      passages TEXT NOT NULL,
      question TEXT,
      posted_at BIGINT NOT NULL,
      PRIMARY KEY (team, channel, ts)
    )`,
    'CREATE INDEX rolecall_answers_age ON rolecall_answers (posted_at)',
    `CREATE TABLE rolecall_votes (
      team TEXT NOT NULL,
      channel TEXT NOT NULL,
      ts TEXT NOT NULL,
      person TEXT NOT NULL,
      vote TEXT NOT NULL,
      reason TEXT,
      voted_at BIGINT NOT NULL,
      PRIMARY KEY (team, channel, ts, person)
    )`,
    'CREATE INDEX rolecall_votes_age ON rolecall_votes (voted_at)',
    `CREATE TABLE rolecall_gaps (
      team TEXT NOT NULL,
      channel TEXT NOT NULL,
      ts TEXT NOT NULL,
      intent TEXT NOT NULL,
      roles TEXT NOT NULL,
      topic TEXT,
      question TEXT,
      asked_at BIGINT NOT NULL,
      PRIMARY KEY (team, channel, ts)
    )`,
    'CREATE INDEX rolecall_gaps_age ON rolecall_gaps (asked_at)',
  ],
  // Set when people talk to each other in the thread, so that the bot stays out of it.
  ['ALTER TABLE rolecall_threads ADD COLUMN talked INTEGER NOT NULL DEFAULT 0'],
  // Who asked and where, the outcome and the passages were never read, so they must not be kept. They are emptied first
  // because PostgreSQL leaves the values of a dropped column in the rows on disk. An older replica that still runs goes
  // on answering: it loses its rows in this table, and takes each refused write for a short outage of the database.
  [
    "UPDATE rolecall_answers SET thread = '', asker = '', outcome = '', passages = ''",
    'ALTER TABLE rolecall_answers DROP COLUMN thread',
    'ALTER TABLE rolecall_answers DROP COLUMN asker',
    'ALTER TABLE rolecall_answers DROP COLUMN outcome',
    'ALTER TABLE rolecall_answers DROP COLUMN passages',
  ],
];
