-- The corpus as tables. Only store-service writes them; everyone else reads the views of schema corpus.
--
-- Conventions: "id" is an internal number for joins and never leaves the database; "article_id", "run_id" and
-- "entity_id" are the names that the rest of the world uses. Half-open offsets count Unicode code points.
-- known_from and known_to (transaction time) stand on every row that derives from an article's text: the row was
-- the corpus's knowledge from the one until the other; null means until now.

create schema if not exists store;

-- One row per article; also the lock that puts two writers of one article in line.
create table store.article (
  id bigint generated always as identity primary key,
  article_id uuid not null unique
);

-- Ids of revisions and annotation sets, drawn before the rows are written, because other rows refer to them.
create sequence store.row_id;

-- What an article said. Never changed afterwards, except for known_to and the last submission that said the same.
create table store.revision (
  id bigint primary key,
  article bigint not null references store.article,
  number integer not null check (number >= 1),
  submission_id text not null,
  received_at timestamptz not null,
  -- The latest submission with this content: what the order of revisions goes by.
  last_submission_id text not null,
  last_received_at timestamptz not null,
  content_hash text not null,
  -- SHA-256 of the text alone, by which the same text under another article id is found.
  text_hash text not null,
  fingerprint_scheme text not null,
  fingerprint_values text[] not null,
  client_id text,
  url text,
  title text,
  source text,
  authors text[] not null,
  published_at timestamptz,
  -- As the client gave it, else as detected by the run that came with the revision.
  language text,
  tags text[] not null,
  text text not null,
  known_from timestamptz not null,
  known_to timestamptz,
  unique (article, number)
);

-- The active revision of an article is the one that is still known: at most one, by this index.
create unique index revision_active on store.revision (article) where known_to is null;
create index revision_same_text on store.revision (text_hash) where known_to is null;

-- Every submission and the revision it led to, so that a redelivered or repeated one is recognised.
create table store.submission (
  article bigint not null references store.article,
  submission_id text not null,
  revision bigint not null references store.revision,
  received_at timestamptz not null,
  primary key (article, submission_id)
);

-- The submitted body when it was not plain text; better extraction starts from here.
create table store.raw_submission (
  revision bigint primary key references store.revision,
  media_type text not null,
  body bytea not null
);

-- An engine with its models and knowledge. Ids ascend in the order in which the corpus met the runs.
create table store.run (
  id integer generated always as identity primary key,
  run_id text not null unique,
  engine text not null,
  models jsonb not null,
  knowledge text not null,
  first_seen timestamptz not null
);

-- At most one row: the run that is shown wherever it has the article. Without it the newest run is shown.
create table store.promoted_run (
  single boolean primary key default true check (single),
  run integer not null references store.run
);

-- What one run found in one revision; known as long as the revision. Sentences and tokens are parallel arrays, a fifth of the size of rows.
create table store.annotation_set (
  id bigint primary key,
  revision bigint not null references store.revision,
  run integer not null references store.run,
  sentence_starts integer[] not null,
  sentence_ends integer[] not null,
  token_starts integer[] not null,
  token_ends integer[] not null,
  token_pos text[] not null,
  token_lemmas text[] not null,
  known_from timestamptz not null,
  known_to timestamptz,
  unique (revision, run)
);

-- People, groups, places and outlets, as the newest run that referred to them describes them.
create table store.entity (
  entity_id text primary key,
  name text not null,
  type text not null,
  kind text,
  latitude double precision,
  longitude double precision,
  wikidata text,
  described_by integer not null references store.run
);

-- Names and dates in the text; known as long as their set is. The largest table: it has no further indexes, because
-- whole sets are read, and no foreign keys, because its only writer writes whole sets.
create table store.mention (
  annotation_set bigint not null,
  ordinal integer not null,
  start_offset integer not null,
  end_offset integer not null,
  text text not null,
  type text not null,
  entity_id text,
  field text not null,
  score double precision not null,
  found_by text not null,
  link jsonb,
  value text,
  precision text,
  primary key (annotation_set, ordinal),
  check (start_offset >= 0 and end_offset > start_offset)
);

-- Which entities a set mentions, how often and in which words: what filters, facets and entity pages read. No foreign
-- keys, like mentions.
create table store.article_entity (
  annotation_set bigint not null,
  entity_id text not null,
  -- Copied from the revision, so that an entity's articles come out of the index in their order.
  article_id uuid not null,
  sort_at timestamptz not null,
  mentions integer not null,
  names text[] not null,
  name_mentions integer[] not null,
  primary key (annotation_set, entity_id)
);

create index article_entity_newest on store.article_entity (entity_id, sort_at, article_id);

-- The spellings under which an entity was ever seen, for looking entities up.
create table store.entity_alias (
  entity_id text not null,
  name text not null,
  primary key (entity_id, name)
);

-- The change sequence. Identity values alone become visible out of order, because transactions commit out of order;
-- with the transaction's own number in front, readers can leave out what is younger than the oldest running one.
create table store.change (
  seq bigint generated always as identity primary key,
  xid xid8 not null default pg_current_xact_id(),
  article bigint not null references store.article,
  revision integer not null,
  run integer not null references store.run,
  kind text not null check (kind in ('new', 'revised', 'late', 'rerun')),
  at timestamptz not null
);

create index change_order on store.change (xid, seq);
create unique index change_of_set on store.change (article, revision, run);

-- Declared in the order of progress, which is the order that comparisons of this type follow.
create type store.stage as enum ('submitted', 'ingested', 'enriched', 'stored', 'rejected', 'failed');

-- Every notice of every stage, once.
create table store.status_notice (
  submission_id text not null,
  attempt integer not null,
  stage store.stage not null,
  article_id uuid,
  at timestamptz not null,
  reason text,
  primary key (submission_id, attempt, stage)
);

-- The furthest notice per submission.
create table store.status (
  submission_id text primary key,
  attempt integer not null,
  stage store.stage not null,
  article_id uuid,
  at timestamptz not null,
  reason text
);

create index status_article on store.status (article_id) where article_id is not null;
create index status_notice_article on store.status_notice (article_id) where article_id is not null;

-- Records that no stage could use, byte for byte. The record's time is part of its identity, because offsets start
-- anew when a topic is created anew.
create table store.dead_letter (
  id bigint generated always as identity primary key,
  topic text not null,
  partition integer not null,
  record_offset bigint not null,
  recorded_at timestamptz not null,
  key text,
  value bytea,
  header_names text[] not null,
  header_values bytea[] not null,
  source_topic text,
  source_partition integer,
  source_offset bigint,
  submission_id text not null,
  attempt integer not null,
  stage text,
  reason text,
  unique (topic, partition, record_offset, recorded_at)
);

create index dead_letter_submission on store.dead_letter (submission_id);
