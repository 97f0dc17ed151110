-- The analyst's own layer: watch lists with their webhooks, notes, ratings, and articles that were taken down.

-- Saved searches. "parameters" are those of the search route as they were given, "filter" is what they mean, in the form
-- that corpus.filter_query takes. "seen" is the position in the change sequence up to which somebody has looked.
create table store.watchlist (
  id uuid primary key,
  name text not null,
  parameters jsonb not null,
  filter jsonb not null,
  author text not null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  seen_xid xid8 not null,
  seen_seq bigint not null,
  seen_at timestamptz not null
);

-- Who is told when an article matches a watch list. An inactive webhook gets nothing new and is not called.
create table store.webhook (
  id uuid primary key,
  watchlist uuid not null references store.watchlist on delete cascade,
  url text not null,
  -- Known to store-service and to the receiver, to nobody else: no view has it.
  secret bytea not null,
  active boolean not null,
  -- Why it was switched off by itself; null if somebody did it, or nobody.
  inactive_reason text,
  author text not null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  -- Since when no delivery has arrived; null if the last one did.
  failing_since timestamptz
);

create index webhook_watchlist on store.webhook (watchlist);

-- Of what a webhook was told already: of every article and of every text once.
create table store.webhook_alert (
  webhook uuid not null references store.webhook on delete cascade,
  article bigint not null references store.article,
  text_hash text not null,
  primary key (webhook, article),
  unique (webhook, text_hash)
);

create index webhook_alert_article on store.webhook_alert (article);

-- What is to be sent, and what became of it. Those of one webhook are sent one after the other, by seq.
create table store.webhook_delivery (
  id uuid primary key default gen_random_uuid(),
  seq bigint generated always as identity,
  webhook uuid not null references store.webhook on delete cascade,
  type text not null check (type in ('article.matched', 'article.removed', 'test')),
  article bigint references store.article,
  -- Exactly what is signed and sent; null once the article was taken down.
  body text,
  state text not null default 'pending' check (state in ('pending', 'delivered', 'failed', 'cancelled')),
  created_at timestamptz not null,
  due_at timestamptz not null,
  -- Begun so far, and since somebody last asked for it to be sent.
  attempts integer not null default 0,
  tries integer not null default 0,
  -- Who is sending it, and until when nobody else does.
  lease uuid,
  leased_until timestamptz,
  finished_at timestamptz
);

create index webhook_delivery_queue on store.webhook_delivery (webhook, seq) where state = 'pending';
create index webhook_delivery_log on store.webhook_delivery (webhook, seq);
create index webhook_delivery_article on store.webhook_delivery (article) where article is not null;
create index webhook_delivery_finished on store.webhook_delivery (finished_at) where finished_at is not null;

-- One attempt to send; status and error are both null while nobody knows how it ended.
create table store.webhook_attempt (
  delivery uuid not null references store.webhook_delivery on delete cascade,
  number integer not null,
  at timestamptz not null,
  status integer,
  millis integer,
  -- The beginning of what the receiver answered.
  answer text,
  error text,
  primary key (delivery, number)
);

-- Notes and tags on an article, an event, or an event as an article tells it. A change is a new version; a note that was
-- removed has a last version without text. known_from and known_to as everywhere.
create table store.note (
  id uuid not null,
  version integer not null check (version >= 1),
  article bigint references store.article,
  -- Group of reports.
  event_id uuid,
  text text not null,
  tags text[] not null,
  author text not null,
  removed boolean not null,
  known_from timestamptz not null,
  known_to timestamptz,
  primary key (id, version),
  check (article is not null or event_id is not null)
);

create unique index note_last on store.note (id) where known_to is null;
create index note_article on store.note (article) where known_to is null;
create index note_event on store.note (event_id) where known_to is null;
create index note_newest on store.note (known_from, id) where known_to is null and not removed;
create index note_tags on store.note using gin (tags) where known_to is null and not removed;
create index note_words on store.note using gin (to_tsvector('corpus.article', text))
  where known_to is null and not removed;

-- The Admiralty code (NATO AJP-2.1): how reliable a source is, A to F, and how credible an article, 1 to 6. No grade
-- means that a rating was withdrawn. Ratings are never changed, only followed by others.
create table store.rating (
  id bigint generated always as identity primary key,
  source text,
  article bigint references store.article,
  grade text,
  reason text,
  author text not null,
  known_from timestamptz not null,
  known_to timestamptz,
  check (num_nonnulls(source, article) = 1),
  check (grade in ('A', 'B', 'C', 'D', 'E', 'F') and source is not null
    or grade in ('1', '2', '3', '4', '5', '6') and article is not null
    or grade is null)
);

create unique index rating_of_source on store.rating (source) where source is not null and known_to is null;
create unique index rating_of_article on store.rating (article) where article is not null and known_to is null;
create index rating_history_of_source on store.rating (source, id) where source is not null;
create index rating_history_of_article on store.rating (article, id) where article is not null;

-- Articles that were taken down. While it is not lifted, nothing of the article comes back.
create table store.takedown (
  article bigint not null references store.article,
  at timestamptz not null,
  author text not null,
  reason text not null,
  lifted_at timestamptz,
  lifted_by text,
  lifted_reason text,
  primary key (article, at)
);

create unique index takedown_standing on store.takedown (article) where lifted_at is null;

-- The change that a takedown makes belongs to no run.
alter table store.change
  alter column run drop not null,
  drop constraint change_kind_check,
  add constraint change_kind_check check (kind in ('new', 'revised', 'late', 'rerun', 'removed'));

create index change_article on store.change (article);

create or replace view corpus.change as
select
  c.xid,
  c.seq,
  c.xid::text || '-' || c.seq::text as position,
  a.article_id,
  c.revision,
  run.run_id,
  c.kind,
  c.at
from store.change c
join store.article a on a.id = c.article
left join store.run on run.id = c.run
where c.xid < pg_snapshot_xmin(pg_current_snapshot());

-- A time as ISO 8601 writes it in UTC.
create function store.iso(moment timestamptz) returns text
language sql stable strict parallel safe
as $$ select to_char(moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') $$;

-- Those of the articles that a watch list means. A list that cannot be read must not keep articles out of the corpus.
create function store.watched(list uuid, filter jsonb, articles bigint[]) returns setof bigint
language plpgsql stable
as $$
begin
  return query select store.matching(filter, articles);
exception when others then
  raise warning 'watch list % cannot be read: %', list, sqlerrm;
end
$$;

-- Tells the active webhooks of these articles, of each article and each text once. To be called when search shows them.
create function store.raise_alerts(articles bigint[], at timestamptz) returns void
language plpgsql
set search_path = corpus, store, public
as $$
begin
  if not exists (select from store.webhook where active) then
    return;
  end if;
  with matched as (
    select w.id as webhook, l.id as watchlist, l.name, r.article, r.text_hash, r.number as revision, r.title, r.source,
      r.url, r.published_at, r.received_at, r.language
    from store.webhook w
    join store.watchlist l on l.id = w.watchlist
    cross join lateral store.watched(l.id, l.filter, articles) as found (article)
    join store.revision r on r.article = found.article and r.known_to is null
    where w.active),
  fresh as (
    insert into store.webhook_alert (webhook, article, text_hash)
    select webhook, article, text_hash from matched order by webhook, article
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
          select count(*) from store.revision other
          where other.text_hash = m.text_hash and other.known_to is null and other.article <> m.article))))::text,
    at, at
  from fresh
  join matched m on m.webhook = fresh.webhook and m.article = fresh.article
  join store.article a on a.id = m.article
  order by m.article;
end
$$;

-- Notes and ratings that hold: now, and then.
create view store.known_note as
select * from store.note where known_to is null and not removed;

create view past.known_note as
select * from store.note
where known_from <= past.moment() and (known_to is null or known_to > past.moment()) and not removed;

create view store.known_rating as
select * from store.rating where known_to is null and grade is not null;

create view past.known_rating as
select * from store.rating
where known_from <= past.moment() and (known_to is null or known_to > past.moment()) and grade is not null;

call store.publish('note', $$
  select
    n.id as note_id,
    n.version,
    a.article_id,
    n.event_id,
    n.text,
    n.tags,
    n.author,
    first.author as created_by,
    first.known_from as created_at,
    n.known_from as changed_at,
    to_tsvector('corpus.article', n.text) as document
  from known_note n
  join store.note first on first.id = n.id and first.version = 1
  left join store.article a on a.id = n.article
$$);

-- Every version of every note; the last one of a removed note has no text.
create view corpus.note_version as
select n.id as note_id, n.version, a.article_id, n.event_id, n.text, n.tags, n.author, n.removed, n.known_from as at
from store.note n
left join store.article a on a.id = n.article;

call store.publish('source_rating', $$
  select r.source, r.grade, r.reason, r.author, r.known_from as at
  from known_rating r
  where r.source is not null
$$);

call store.publish('article_rating', $$
  select a.article_id, r.grade, r.reason, r.author, r.known_from as at
  from known_rating r
  join store.article a on a.id = r.article
$$);

-- Every rating ever given, or withdrawn: then it has no grade.
create view corpus.rating_history as
select r.id, r.source, a.article_id, r.grade, r.reason, r.author, r.known_from as at
from store.rating r
left join store.article a on a.id = r.article;

-- Articles that were taken down and may not come back.
create view corpus.takedown as
select a.article_id, t.at, t.author, t.reason
from store.takedown t
join store.article a on a.id = t.article
where t.lifted_at is null;

-- Articles with the same text have the same cluster; known_from tells which was first.
call store.publish('article_cluster', $$
  select a.article_id, r.text_hash as cluster, r.known_from
  from store.article a
  join known_revision r on r.article = a.id
$$);

create view corpus.watchlist as
select
  l.id as watchlist_id, l.name, l.parameters, l.author, l.created_at, l.changed_at,
  l.seen_xid::text || '-' || l.seen_seq::text as seen, l.seen_at
from store.watchlist l;

-- Without the secret.
create view corpus.webhook as
select
  w.id as webhook_id, w.watchlist as watchlist_id, w.url, w.active, w.inactive_reason, w.author, w.created_at,
  w.changed_at, w.failing_since,
  (select count(*) from store.webhook_delivery d where d.webhook = w.id and d.state = 'pending') as pending
from store.webhook w;

create view corpus.webhook_delivery as
select
  d.id as delivery_id, d.seq, d.webhook as webhook_id, d.type, a.article_id, d.body, d.state, d.created_at,
  case when d.state = 'pending' then d.due_at end as next_attempt_at, d.attempts, d.finished_at
from store.webhook_delivery d
left join store.article a on a.id = d.article;

create view corpus.webhook_attempt as
select delivery as delivery_id, number, at, status, millis, answer, error
from store.webhook_attempt;

-- An article's tags: those that it came with, and those of the notes on it.
create or replace function store.article_tags(of_revision bigint) returns text[]
language sql stable strict
as $$
  select array(
    select unnest(r.tags) from store.revision r where r.id = of_revision
    union
    select unnest(n.tags)
    from store.revision r
    join store.known_note n on n.article = r.article
    where r.id = of_revision)
$$;

-- Whether a record belongs to an article that was taken down: it has its key, or a submission of it.
create function store.is_taken_down(record_key text, submission text) returns boolean
language sql stable parallel safe
as $$
  select exists (
    select from store.takedown t
    join store.article a on a.id = t.article
    where t.lifted_at is null
      and (a.article_id::text = record_key
        or a.article_id = (select s.article_id from store.status s where s.submission_id = submission)))
$$;

-- Removes all that is known of an article but its id and where its submissions ended. Rows of its annotations are found
-- by their column annotation_set, so that a table that is added later is not forgotten. Its shares in the counts (V11)
-- stay until they are taken off them, shortly after the commit.
create procedure store.purge(doomed bigint, moment timestamptz)
language plpgsql
as $$
declare
  public_id constant uuid := (select article_id from store.article where id = doomed);
  submissions constant text[] := array(
    select submission_id from store.submission where article = doomed
    union
    select submission_id from store.status where article_id = public_id);
  sets constant bigint[] := array(
    select s.id from store.annotation_set s join store.revision r on r.id = s.revision where r.article = doomed);
  last_revision constant integer := coalesce((select max(number) from store.revision where article = doomed), 0);
  entities text[];
  spellings text[];
  annotated name;
begin
  select array_agg(ae.entity_id), array_agg(spelling)
  into entities, spellings
  from store.article_entity ae
  cross join lateral unnest(ae.names) as spelling
  where ae.annotation_set = any (sets);

  delete from store.search_document where article = doomed;
  delete from store.search_facets where article = doomed;
  delete from store.search_document_past where article = doomed;
  for annotated in
    select c.table_name
    from information_schema.columns c
    join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'store' and c.column_name = 'annotation_set' and t.table_type = 'BASE TABLE'
      and c.table_name not like 'tallied\_%'
  loop
    execute format('delete from store.%I where annotation_set = any ($1)', annotated) using sets;
  end loop;
  delete from store.annotation_set where id = any (sets);
  delete from store.raw_submission where revision in (select id from store.revision where article = doomed);
  delete from store.submission where article = doomed;
  delete from store.revision where article = doomed;

  -- Names that nothing else mentions.
  delete from store.entity_alias known
  using (select distinct * from unnest(entities, spellings) as gone (entity_id, name)) as gone
  where known.entity_id = gone.entity_id and known.name = gone.name
    and not exists (
      select from store.article_entity other where other.entity_id = gone.entity_id and gone.name = any (other.names));
  delete from store.entity known
  where known.entity_id = any (entities) and known.kind = 'unlisted'
    and not exists (select from store.article_entity other where other.entity_id = known.entity_id)
    -- Decisions may have made it the meaning of names in other articles.
    and not exists (select from store.effective_entity other where other.entity_id = known.entity_id)
    and not exists (
      select from store.entity_redirect r where known.entity_id in (r.entity_id, r.into_id));

  delete from store.note where article = doomed;
  delete from store.rating where article = doomed;
  delete from store.dead_letter where submission_id = any (submissions) or key = public_id::text;
  update store.status_notice set reason = null where submission_id = any (submissions) or article_id = public_id;
  update store.status set stage = 'rejected', reason = 'The article was taken down.'
  where submission_id = any (submissions) or article_id = public_id;

  insert into store.webhook_delivery (webhook, type, article, body, created_at, due_at)
  select w.id, 'article.removed', doomed,
    jsonb_build_object('type', 'article.removed', 'timestamp', store.iso(moment),
      'data', jsonb_build_object('article', jsonb_build_object('id', public_id)))::text,
    moment, moment
  from store.webhook_alert told
  join store.webhook w on w.id = told.webhook
  where told.article = doomed and w.active;
  update store.webhook_delivery
  set body = null, state = case when state = 'pending' then 'cancelled' else state end,
    finished_at = coalesce(finished_at, moment)
  where article = doomed and type = 'article.matched';
  update store.webhook_attempt set answer = null
  where delivery in (select id from store.webhook_delivery where article = doomed and type = 'article.matched');
  delete from store.webhook_alert where article = doomed;

  delete from store.change where article = doomed;
  insert into store.change (article, revision, kind, at) values (doomed, last_revision, 'removed', moment);
end
$$;

grant select, insert, update, delete on
  store.watchlist, store.webhook, store.webhook_alert, store.webhook_delivery, store.webhook_attempt, store.note,
  store.rating, store.takedown
  to watchline_writer;
grant select on store.known_note, store.known_rating, store.shown_set, corpus.entity_redirect to watchline_writer;
grant select on
  corpus.note_version, corpus.rating_history, corpus.takedown, corpus.watchlist, corpus.webhook, corpus.webhook_delivery,
  corpus.webhook_attempt
  to watchline_reader;
