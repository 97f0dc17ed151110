-- From V7: search shows what the corpus knows.
do $$
declare
  every constant bigint[] := array(select id from store.article);
begin
  call store.catch_up_search(every, '2022-01-14T08:00:00Z');
end
$$;
