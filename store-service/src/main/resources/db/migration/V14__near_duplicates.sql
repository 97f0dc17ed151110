-- Texts that are near each other. Links are between texts, not articles: an article has the links of the text that it has,
-- and what it had then follows from the revisions that were known then. What two texts have in common never changes.

-- Every text that some article has or had, once.
create table store.distinct_text (
  id bigint generated always as identity primary key,
  text_hash text not null unique,
  -- Its rows in text_mark; null if it has none.
  marks integer[],
  -- Whether it is still to be compared with the others.
  due boolean not null default true
);

create index distinct_text_due on store.distinct_text (id) where due;

-- By which texts with words in common find each other (TextMarks in contracts). No foreign key: by far the most rows here.
create table store.text_mark (
  mark integer not null,
  text bigint not null,
  primary key (mark, text)
);

-- Texts that are near each other; every pair stands here in both directions.
create table store.near_text (
  text bigint not null,
  other bigint not null,
  -- Shares, 0 to 1: of both texts' wording that is common; of the shorter one's that the other has.
  similarity double precision not null,
  contained double precision not null,
  -- Whether one tells what the other tells, and does not merely quote it.
  one_story boolean not null,
  found_at timestamptz not null,
  primary key (text, other)
);

-- Texts that tell one story, directly or over others, have one cluster; a text without others has one of its own. A text
-- that no article has any more is in none.
create table store.text_cluster (
  text bigint not null references store.distinct_text on delete cascade,
  cluster text not null,
  known_from timestamptz not null,
  known_to timestamptz
);

create unique index text_cluster_now on store.text_cluster (text) where known_to is null;
create index text_cluster_of_text on store.text_cluster (text, known_from);
create index text_cluster_members on store.text_cluster (cluster) where known_to is null;
create index text_cluster_past on store.text_cluster (cluster);

-- What the addresses of one page have in common (PageAddress in contracts); only of articles that have an address.
create table store.page_address (
  article bigint primary key references store.article,
  address text not null
);

create index page_address_articles on store.page_address (address);

-- Makes sure that a text which an article has now is there, with a cluster.
create function store.keep_text(hash text, at timestamptz) returns void
language plpgsql
as $$
begin
  insert into store.distinct_text (text_hash) values (hash) on conflict do nothing;
  insert into store.text_cluster (text, cluster, known_from)
  select t.id, gen_random_uuid()::text, at
  from store.distinct_text t
  where t.text_hash = hash
    and not exists (select from store.text_cluster c where c.text = t.id and c.known_to is null)
  on conflict do nothing;
  if found then
    update store.distinct_text set due = true where text_hash = hash and not due;
  end if;
end
$$;

-- By a trigger, so that no writer can forget it.
create function store.keep_text_of_revision() returns trigger
language plpgsql
as $$
begin
  perform store.keep_text(new.text_hash, new.known_from);
  return new;
end
$$;

create trigger revision_text after insert on store.revision
for each row when (new.known_to is null) execute function store.keep_text_of_revision();

-- What was there before is compared in the background; until then only the same text is a duplicate.
insert into store.distinct_text (text_hash, due)
select text_hash, bool_or(known_to is null) from store.revision group by text_hash order by min(id);

insert into store.text_cluster (text, cluster, known_from, known_to)
select t.id, gen_random_uuid()::text, min(r.known_from), case when t.due then null else max(r.known_to) end
from store.distinct_text t
join store.revision r on r.text_hash = t.text_hash
group by t.id;

-- Links and clusters: now, and then.
create view store.known_near_text as
select * from store.near_text;

create view past.known_near_text as
select * from store.near_text where found_at <= past.moment();

create view store.known_text_cluster as
select text, cluster from store.text_cluster where known_to is null;

create view past.known_text_cluster as
select text, cluster from store.text_cluster
where known_from <= past.moment() and (known_to is null or known_to > past.moment());

-- Other articles with the same text, and with one near it, seen from either side.
call store.publish('duplicate', $$
  select
    a.article_id,
    other_a.article_id as other_article_id,
    1.0::double precision as similarity,
    greatest(r.known_from, other.known_from) as known_from,
    1.0::double precision as contained,
    true as one_story
  from store.article a
  join known_revision r on r.article = a.id
  join known_revision other on other.text_hash = r.text_hash and other.article <> r.article
  join store.article other_a on other_a.id = other.article
  union all
  select
    a.article_id,
    other_a.article_id,
    n.similarity,
    greatest(r.known_from, other.known_from, n.found_at),
    n.contained,
    n.one_story
  from store.article a
  join known_revision r on r.article = a.id
  join store.distinct_text t on t.text_hash = r.text_hash
  join known_near_text n on n.text = t.id
  join store.distinct_text other_t on other_t.id = n.other
  join known_revision other on other.text_hash = other_t.text_hash and other.article <> r.article
  join store.article other_a on other_a.id = other.article
$$);

-- Articles that tell one story have the same cluster; known_from tells which was first.
call store.publish('article_cluster', $$
  select a.article_id, c.cluster, r.known_from
  from store.article a
  join known_revision r on r.article = a.id
  join store.distinct_text t on t.text_hash = r.text_hash
  join known_text_cluster c on c.text = t.id
$$);

-- The articles of a cluster now.
create function store.articles_telling(story text) returns setof bigint
language sql stable
as $$
  select r.article
  from store.text_cluster c
  join store.distinct_text t on t.id = c.text
  join store.revision r on r.text_hash = t.text_hash and r.known_to is null
  where c.cluster = story and c.known_to is null
$$;

-- V10's, but that a webhook is told of every story once, and not only of every text.
create or replace function store.raise_alerts(articles bigint[], at timestamptz) returns void
language plpgsql
set search_path = corpus, store, public
as $$
begin
  if not exists (select from store.webhook where active) then
    return;
  end if;
  with matched as (
    select w.id as webhook, l.id as watchlist, l.name, r.article, r.text_hash, r.number as revision, r.title, r.source,
      r.url, r.published_at, r.received_at, r.language, c.cluster
    from store.webhook w
    join store.watchlist l on l.id = w.watchlist
    cross join lateral store.watched(l.id, l.filter, articles) as found (article)
    join store.revision r on r.article = found.article and r.known_to is null
    join store.distinct_text t on t.text_hash = r.text_hash
    join store.text_cluster c on c.text = t.id and c.known_to is null
    where w.active),
  first_told as (
    select distinct on (m.webhook, m.cluster) m.*
    from matched m
    where not exists (
      select from store.articles_telling(m.cluster) as told (article)
      join store.webhook_alert a on a.webhook = m.webhook and a.article = told.article)
    order by m.webhook, m.cluster, m.article),
  fresh as (
    insert into store.webhook_alert (webhook, article, text_hash)
    select webhook, article, text_hash from first_told order by webhook, article
    on conflict do nothing
    returning webhook, article)
  insert into store.webhook_delivery (webhook, type, article, body, created_at, due_at)
  select m.webhook, 'article.matched', m.article,
    jsonb_strip_nulls(jsonb_build_object(
      'type', 'article.matched',
      'timestamp', store.iso(at),
      'data', jsonb_build_object(
        'watchlist', jsonb_build_object('id', m.watchlist, 'name', m.name),
        'article', jsonb_build_object(
          'id', a.article_id, 'revision', m.revision, 'title', m.title, 'source', m.source, 'url', m.url,
          'publishedAt', store.iso(m.published_at), 'ingestedAt', store.iso(m.received_at), 'language', m.language),
        'copies', (
          select count(*) from store.articles_telling(m.cluster) as other (article)
          where other.article <> m.article))))::text,
    at, at
  from fresh
  join matched m on m.webhook = fresh.webhook and m.article = fresh.article
  join store.article a on a.id = m.article
  order by m.article;
end
$$;

grant select, insert, update, delete on
  store.distinct_text, store.text_mark, store.near_text, store.text_cluster, store.page_address
  to watchline_writer;
