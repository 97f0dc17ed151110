-- Gives what search reads one partition per year of publication. For corpora above ten million articles; docs/scaling.md
-- tells what it gains and costs. Run it as the schema's owner, in autocommit, while everything goes on:
--
--   psql -v ON_ERROR_STOP=1 -U watchline_owner -d watchline -f partition-search.sql
--
-- It can be stopped and run again at any time. Run it again each January: articles of years that have no partition yet
-- are in the partition "later". Needs the room of store.search_document once more while it runs.

-- 1. What the table will be, beside it: empty, and kept in step with it by a trigger from now on.
create or replace procedure store.add_search_years(parent regclass, until timestamptz default now())
language plpgsql
set timezone = 'UTC'
as $$
declare
  start timestamptz;
  year text;
begin
  loop
    select (regexp_match(pg_get_expr(c.relpartbound, c.oid), 'FROM \(''([^'']+)''\) TO \(MAXVALUE\)'))[1]::timestamptz
    into start
    from pg_class c
    where c.oid = 'store.search_document_later'::regclass;
    exit when start > until;
    year := 'search_document_' || extract(year from start);
    execute format('alter table %s detach partition store.search_document_later', parent);
    execute format('create table store.%I (like %s including all) with (toast_tuple_target = 128)', year, parent);
    execute format(
      'with moved as (delete from store.search_document_later where sort_at < %L returning *)'
        ' insert into store.%I select * from moved', start + interval '1 year', year);
    execute format(
      'alter table %s attach partition store.%I for values from (%L) to (%L)',
      parent, year, start, start + interval '1 year');
    execute format(
      'alter table %s attach partition store.search_document_later for values from (%L) to (maxvalue)',
      parent, start + interval '1 year');
  end loop;
end
$$;
do $$
declare
  first constant timestamptz := (
    select date_trunc('year', coalesce(min(sort_at), now()), 'UTC') from store.search_document
    where sort_at >= '2000-01-01T00:00:00Z');
begin
  if to_regclass('store.search_document_later') is not null then
    return;
  end if;
  create table store.search_document_by_year (like store.search_document including all excluding indexes)
    partition by range (sort_at);
  -- An article has one row: whoever writes it holds the article's lock. No unique key can say so without the year.
  alter table store.search_document_by_year
    add constraint search_document_by_year_pkey primary key (article, sort_at),
    add constraint search_document_by_year_article_fkey foreign key (article) references store.article,
    add constraint search_document_by_year_revision_fkey foreign key (revision) references store.revision;
  create index search_document_by_year_words
    on store.search_document_by_year using gin (document) with (fastupdate = on, gin_pending_list_limit = 512);
  create index search_document_by_year_newest on store.search_document_by_year (sort_at, article_id);
  create index search_document_by_year_source on store.search_document_by_year (source, sort_at, article_id);
  create index search_document_by_year_article_id on store.search_document_by_year (article_id);
  create table store.search_document_before (like store.search_document_by_year including all)
    with (toast_tuple_target = 128);
  create table store.search_document_later (like store.search_document_by_year including all)
    with (toast_tuple_target = 128);
  execute format(
    'alter table store.search_document_by_year attach partition store.search_document_before'
      ' for values from (minvalue) to (%L)', first);
  execute format(
    'alter table store.search_document_by_year attach partition store.search_document_later'
      ' for values from (%L) to (maxvalue)', first);
  call store.add_search_years('store.search_document_by_year');
  grant select, insert, update, delete on store.search_document_by_year to watchline_writer;

  create function store.mirror_search_document() returns trigger
  language plpgsql
  as $mirror$
  begin
    if tg_op <> 'INSERT' then
      delete from store.search_document_by_year where article = old.article and sort_at = old.sort_at;
    end if;
    if tg_op <> 'DELETE' then
      insert into store.search_document_by_year select new.*;
    end if;
    return null;
  end
  $mirror$;
  create trigger mirror after insert or update or delete on store.search_document
  for each row execute function store.mirror_search_document();
end
$$;

-- 2. What was there before, a few thousand rows at a time. A row is locked while it is copied, so that whoever removes it
-- meanwhile removes the copy, too.
create or replace procedure store.copy_search_documents()
language plpgsql
as $$
declare
  position bigint := 0;
  next bigint;
begin
  loop
    exit when to_regclass('store.search_document_by_year') is null
      or obj_description(to_regclass('store.search_document_by_year')) is not distinct from 'complete';
    select max(article) into next
    from (select article from store.search_document where article > position order by article limit 2000) as batch;
    if next is null then
      comment on table store.search_document_by_year is 'complete';
      exit;
    end if;
    with batch as (
      select * from store.search_document where article > position and article <= next for share)
    insert into store.search_document_by_year select * from batch on conflict do nothing;
    commit;
    position := next;
  end loop;
end
$$;

-- 3. The copying itself.
call store.copy_search_documents();

-- 4. The new table takes the place of the old one: searches wait for some milliseconds.
do $$
declare
  views jsonb;
  name text;
begin
  if to_regclass('store.search_document_by_year') is null then
    return;
  end if;
  set local lock_timeout = '5s';
  lock table store.search_document in access exclusive mode;
  if obj_description('store.search_document_by_year'::regclass) is distinct from 'complete' then
    raise 'The copy is not complete: run this script from its beginning.';
  end if;
  views := store.views_over('store.search_document');
  drop trigger mirror on store.search_document;
  drop function store.mirror_search_document;
  alter table store.search_document rename to search_document_whole;
  alter table store.search_document_by_year rename to search_document;
  call store.define_again(views);
  drop table store.search_document_whole;
  foreach name in array array['pkey', 'words', 'newest', 'source', 'article_id'] loop
    execute format('alter index store.search_document_by_year_%s rename to search_document_%1$s', name);
  end loop;
  comment on table store.search_document is null;
end
$$;

-- 5. Years that have begun since.
call store.add_search_years('store.search_document');

-- 6. Statistics of the whole; from now on store-service has them gathered when it has grown.
drop procedure store.copy_search_documents;
analyze store.search_document;
