-- Feeds that are followed, how polling them stands, and submissions that begin as an address.

alter type store.stage add value 'fetched' after 'submitted';

create table store.feed (
  id uuid primary key,
  url text not null unique,
  -- Null for what the feed calls itself.
  title text,
  -- The outlet of its articles; null to take it from each page.
  source text,
  tags text[] not null,
  active boolean not null,
  include text[] not null,
  exclude text[] not null,
  pages boolean not null,
  -- Null to follow how often the feed changes.
  interval_minutes integer check (interval_minutes > 0),
  author text not null,
  created_at timestamptz not null,
  changed_at timestamptz not null
);

-- How polling stands, as ingest-service tells it on the topic feeds.state.
create table store.feed_state (
  feed uuid primary key references store.feed on delete cascade,
  polled_at timestamptz not null,
  next_poll_at timestamptz,
  interval_seconds integer,
  title text,
  failures integer not null,
  error_type text,
  error_detail text,
  failing_since timestamptz,
  remarks text[] not null,
  listed integer,
  last_new_at timestamptz
);

create view corpus.feed as
select
  f.id as feed_id, f.url, coalesce(f.title, s.title, f.url) as title, f.title as given_title, f.source, f.tags, f.active,
  f.include, f.exclude, f.pages, f.interval_minutes, f.author, f.created_at, f.changed_at, s.polled_at, s.next_poll_at,
  s.interval_seconds, coalesce(s.failures, 0) as failures, s.error_type, s.error_detail, s.failing_since,
  coalesce(s.remarks, '{}') as remarks, s.listed, s.last_new_at
from store.feed f
left join store.feed_state s on s.feed = f.id;

grant select, insert, update, delete on store.feed, store.feed_state to watchline_writer;
grant select on corpus.feed to watchline_reader;
