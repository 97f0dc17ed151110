-- The tables with rows per annotation set in partitions: ids of sets ascend (store.row_id), so that each partition holds a
-- stretch of time, and what is older is seldom written. Rows that are there already become the first partition without
-- being moved; each table is read once to see that they belong there. docs/adr/0023-partitions-by-set.md tells why so.

-- How many ids one partition holds: an article draws two when it is filed, and one whenever it is tagged anew.
create function store.partition_width() returns bigint
language sql immutable parallel safe
as $$ select 4000000 $$;

-- What the views that read a table are, and their definition anew. Views read tables by their numbers, not by their
-- names: where another table takes a name over, they have to be told. Rights and views over views stay as they are.
create function store.views_over(relation regclass) returns jsonb
language sql stable
set search_path = pg_catalog
as $$
  select coalesce(jsonb_object_agg(reading.view, pg_get_viewdef(reading.view)), '{}')
  from (
    select distinct r.ev_class::regclass as view
    from pg_depend d
    join pg_rewrite r on r.oid = d.objid
    where d.classid = 'pg_rewrite'::regclass and d.refclassid = 'pg_class'::regclass and d.refobjid = relation
      and r.ev_class <> relation) as reading
$$;

create procedure store.define_again(views jsonb)
language plpgsql
set search_path = pg_catalog
as $$
declare
  changed record;
begin
  for changed in select key as name, value as definition from jsonb_each_text(views) loop
    execute format('create or replace view %s as %s', changed.name, changed.definition);
  end loop;
end
$$;

-- Makes a table one that has partitions by its column annotation_set, with what it is now as the first of them.
create procedure store.partition_by_set(name text)
language plpgsql
set search_path = pg_catalog
as $$
declare
  first constant text := name || '_from_0';
  relation constant regclass := format('store.%I', name)::regclass;
  views constant jsonb := store.views_over(relation);
  bound constant bigint := ((select last_value from store.row_id) / store.partition_width() + 1) * store.partition_width();
  indexes constant text[] := array(
    select pg_get_indexdef(i.indexrelid) from pg_index i where i.indrelid = relation and not i.indisprimary);
  triggers constant text[] := array(
    select pg_get_triggerdef(t.oid) from pg_trigger t where t.tgrelid = relation and not t.tgisinternal);
  key constant text := (
    select pg_get_constraintdef(c.oid) from pg_constraint c where c.conrelid = relation and c.contype = 'p');
  old record;
  command text;
begin
  for old in select t.tgname from pg_trigger t where t.tgrelid = relation and not t.tgisinternal loop
    execute format('drop trigger %I on store.%I', old.tgname, name);
  end loop;
  for old in select c.relname from pg_index i join pg_class c on c.oid = i.indexrelid where i.indrelid = relation loop
    execute format('alter index store.%I rename to %I', old.relname, replace(old.relname, name, first));
  end loop;
  execute format('alter table store.%I rename to %I', name, first);
  -- Rights are those to the whole: what goes through a list of tables meets every row once.
  execute format('revoke all on store.%I from watchline_writer', first);

  execute format(
    'create table store.%I (like store.%I including all excluding indexes) partition by range (annotation_set)',
    name, first);
  execute format('alter table store.%I add constraint %I %s', name, name || '_pkey', key);
  foreach command in array indexes loop
    execute command;
  end loop;
  execute format('alter table store.%I attach partition store.%I for values from (0) to (%s)', name, first, bound);
  foreach command in array triggers loop
    execute command;
  end loop;
  execute format('grant select, insert, update, delete on store.%I to watchline_writer', name);
  call store.define_again(views);
  -- Of the whole, nobody else gathers statistics.
  execute format('analyze only store.%I', name);
end
$$;

call store.partition_by_set('mention');
call store.partition_by_set('article_entity');
call store.partition_by_set('effective_entity');
call store.partition_by_set('citation');
call store.partition_by_set('role');
call store.partition_by_set('event');

drop procedure store.partition_by_set;

-- The tables that have partitions: by which column, the id at which the last partition ends where that is a number, and
-- how many rows there were when statistics were gathered, of the whole and of the partitions.
create view store.partitioned_table as
select
  c.relname as name,
  a.attname as by_column,
  parts.ends_at,
  c.reltuples as analyzed_rows,
  parts.analyzed_rows as partition_rows
from pg_partitioned_table p
join pg_class c on c.oid = p.partrelid
join pg_attribute a on a.attrelid = c.oid and a.attnum = p.partattrs[0]
cross join lateral (
  select
    max((regexp_match(pg_get_expr(part.relpartbound, part.oid), 'TO \(''(\d+)''\)'))[1]::bigint) as ends_at,
    sum(greatest(part.reltuples, 0)) as analyzed_rows
  from pg_inherits i
  join pg_class part on part.oid = i.inhrelid
  where i.inhparent = c.oid) as parts
where c.relnamespace = 'store'::regnamespace;

-- Makes the next partition of each table that has used up half of its last one, and gathers statistics of tables that
-- have grown by a fifth. Returns how many ids are left that have a partition. The writer, who cannot change tables, may
-- call it: it takes nothing from its caller. New partitions are made beside the table and then attached, so that nobody
-- who reads or writes waits; whoever waits for a lock here gives up soon and tries again later.
create function store.keep_partitions() returns bigint
language plpgsql security definer
set search_path = pg_catalog
set lock_timeout = '3s'
as $$
declare
  width constant bigint := store.partition_width();
  used constant bigint := (select last_value from store.row_id);
  relation record;
  next text;
  start bigint;
begin
  perform pg_advisory_xact_lock(hashtextextended('store.keep_partitions', 0));
  for relation in
    select t.name, t.ends_at from store.partitioned_table t where t.by_column = 'annotation_set' order by t.name
  loop
    start := relation.ends_at;
    while start - used < width / 2 loop
      next := relation.name || '_from_' || start;
      execute format('create table store.%I (like store.%I including all)', next, relation.name);
      execute format(
        'alter table store.%I attach partition store.%I for values from (%s) to (%s)',
        relation.name, next, start, start + width);
      start := start + width;
    end loop;
  end loop;
  for relation in
    select t.name from store.partitioned_table t where t.partition_rows > 1.2 * greatest(t.analyzed_rows, 1000)
  loop
    execute format('analyze only store.%I', relation.name);
  end loop;
  return (select min(t.ends_at) from store.partitioned_table t where t.by_column = 'annotation_set') - used;
end
$$;

revoke all on function store.views_over, store.keep_partitions from public;
revoke all on procedure store.define_again from public;
grant execute on function store.keep_partitions to watchline_writer;

do $$ begin perform store.keep_partitions(); end $$;
