-- What an article costs: its words are added to the index of search with those of others, and counts are only taken
-- back where they had been given.

-- Words wait in a list until it has half a megabyte, and go into the index together: one article has some 300 of them
-- that each take their own way down, and articles that come together have most in common. A search reads the list as
-- well, which takes a millisecond or two; V2, which had none, paid as much for every article that came in.
do $$
declare
  index regclass;
begin
  for index in select relid from pg_partition_tree('store.search_document_words') where isleaf loop
    execute format('alter index %s set (fastupdate = on, gin_pending_list_limit = 512)', index);
  end loop;
end
$$;

-- Brings the counts of at most so many articles up to date. Returns how many were; 0 also if another worker is at it.
create or replace function store.refresh_tallies(most integer) returns integer
language plpgsql
as $$
declare
  due bigint[];
  counted bigint[];
begin
  if not pg_try_advisory_xact_lock(hashtextextended('store.refresh_tallies', 0)) then
    return 0;
  end if;
  with taken as (
    delete from store.tally_due
    where id in (select id from store.tally_due order by id limit most)
    returning article)
  select coalesce(array_agg(distinct article), '{}') into due from taken;
  if cardinality(due) = 0 then
    return 0;
  end if;
  -- Whatever else is noted of them by now is counted with it.
  delete from store.tally_due where article = any (due);
  counted := array(select article from store.tallied_article where article = any (due));
  if cardinality(counted) > 0 then
    call store.count_tallied(counted, -1);
    call store.forget_uncounted(counted);
  end if;
  call store.note_tallied(due);
  call store.count_tallied(due, 1);
  return cardinality(due);
end
$$;
