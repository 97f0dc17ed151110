-- Search and what people decided: V7 could not know the tables of V8.

-- The entities of a set as they count after what people decided.
create or replace function store.effective_entities(of_set bigint) returns text[]
language sql stable strict
as $$
  select coalesce(array_agg(entity_id), '{}') from store.effective_entity where annotation_set = of_set
$$;

create or replace function corpus.is_ruled(ids text[]) returns boolean
language sql stable strict parallel safe
as $$
  select exists (
      select from spelling_ruling r
      where r.entity_id = any (corpus.tagged_as(ids)) or r.into_id = any (corpus.standing(ids)))
    or exists (select from spelling_claim c where c.entity_id = any (corpus.standing(ids)))
$$;

-- Saved searches are matched by the writer.
grant select on corpus.spelling_ruling, corpus.spelling_claim to watchline_writer;

-- Lets search count the articles of these sets by their entities after a decision.
create procedure store.recount_sets_in_search(sets bigint[])
language plpgsql
as $$
declare
  articles constant bigint[] := array(
    select r.article
    from store.annotation_set s
    join store.revision r on r.id = s.revision
    where s.id = any (sets));
begin
  call store.recount_in_search(articles);
end
$$;
