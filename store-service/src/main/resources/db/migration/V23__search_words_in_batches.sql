-- What V22 meant to do to the index of search and did only where search has a partition per year: pg_partition_tree tells
-- nothing of an index that has no partitions. There it is one index, and words go into it together from now on as well.
do $$
begin
  if (select relkind from pg_class where oid = to_regclass('store.search_document_words')) = 'i' then
    alter index store.search_document_words set (fastupdate = on, gin_pending_list_limit = 512);
  end if;
end
$$;
