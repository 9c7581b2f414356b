/** Everything that is ours in the database; the queue of pg-boss has a schema of its own beside it. */
export const schema = 'okr'
export const queueSchema = 'okr_queue'

/**
 * JSON is kept as text: the database looks into none of it, and its own JSON refuses characters that models write.
 * The lock keeps workers that start at once from creating the same table.
 */
export const createTables = `
SELECT pg_advisory_xact_lock(hashtext('${schema}'));
CREATE SCHEMA IF NOT EXISTS ${schema};
CREATE TABLE IF NOT EXISTS ${schema}.jobs (
  key text PRIMARY KEY,
  input text NOT NULL,
  content text,
  degraded text,
  failure text,
  cost double precision,
  currency text
);
CREATE TABLE IF NOT EXISTS ${schema}.batches (
  id text PRIMARY KEY,
  created_at timestamptz NOT NULL,
  batch text NOT NULL
);
CREATE TABLE IF NOT EXISTS ${schema}.rows (
  batch text NOT NULL REFERENCES ${schema}.batches ON DELETE CASCADE,
  row integer NOT NULL,
  key text NOT NULL REFERENCES ${schema}.jobs,
  PRIMARY KEY (batch, row)
);
CREATE INDEX IF NOT EXISTS rows_key ON ${schema}.rows (key);
CREATE TABLE IF NOT EXISTS ${schema}.answers (
  job text NOT NULL REFERENCES ${schema}.jobs ON DELETE CASCADE,
  key text NOT NULL,
  parts text NOT NULL,
  PRIMARY KEY (job, key)
);
`
