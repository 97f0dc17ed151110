-- The types by which search filters and counts are those that entities have after what people decided: an entity that
-- was given another type, one that is part of an entity of another type, spellings that mean one.

-- Entities that count as another type than the engine gave, with both types; those that spellings of which the engine
-- knows nobody are said to mean have no tagged_id, and spellings that mean nobody have no type.
call store.publish('changed_type', $$
  select moved.tagged_id, tagged.type as tagged_type, coalesce(overlay.type, meant.type) as type
  from (
    select entity_id as tagged_id, entity_id as means_id from known_overlay where type is not null
    union all
    select entity_id, into_id from known_redirect
    union all
    select entity_id, into_id from known_ruling
    union all
    select null, entity_id from known_claim where prevails
    union all
    select alias.entity_id, claim.entity_id
    from known_claim claim
    join store.entity_alias alias on corpus.spelling_key(alias.name) = claim.name_key
    where claim.prevails and alias.entity_id like 'u-%') as moved
  left join store.entity tagged on tagged.entity_id = moved.tagged_id
  left join store.entity meant on meant.entity_id = moved.means_id
  left join known_overlay overlay on overlay.entity_id = moved.means_id
  where tagged.type is distinct from coalesce(overlay.type, meant.type)
$$);

-- Saved searches are matched by the writer.
grant select on corpus.changed_type to watchline_writer;

-- Whether a decision that stands can change which articles have an entity of one of the types: then the lexemes of
-- documents cannot tell, and the types that search counts are to be asked.
create function corpus.types_are_ruled(types text[]) returns boolean
language plpgsql stable strict parallel safe
as $$
begin
  return exists (
    select from changed_type c
    where coalesce(c.tagged_type = any (types), false) <> coalesce(c.type = any (types), false));
end
$$;

-- Documents that may have an entity of one of the types, and all that have one; null without types. A spelling of which
-- the engine knows nobody is no lexeme, so where one means such an entity, it may be in every document.
create function corpus.types_query(types text[]) returns tsquery
language plpgsql stable strict parallel safe
as $$
declare
  tagged constant tsquery := corpus.having('k', types);
begin
  if tagged is null then
    return null;
  end if;
  if exists (select from changed_type c where c.tagged_id is null and c.type = any (types)) then
    return corpus.having('x', array['']);
  end if;
  return coalesce(
    tagged || corpus.having('e', array(select distinct c.tagged_id from changed_type c where c.type = any (types))),
    tagged);
end
$$;

-- The types of the entities of a set as they count after what people decided.
create function store.effective_types(of_set bigint) returns text[]
language sql stable strict
as $$
  select coalesce(array_agg(distinct coalesce(overlay.type, e.type)), '{}')
  from store.effective_entity ae
  join store.entity e on e.entity_id = ae.entity_id
  left join store.known_overlay overlay on overlay.entity_id = ae.entity_id
  where ae.annotation_set = of_set
$$;

-- The types that search counted a set by until known_to, when a decision changed them.
create table store.search_types_past (
  annotation_set bigint not null,
  types text[] not null,
  known_to timestamptz not null,
  primary key (annotation_set, known_to)
);

grant select, insert, update, delete on store.search_types_past to watchline_writer;

-- The rows that search shows: now, and then. Types are looked up where they are asked for, and only then: a filter asks
-- for them where they are ruled.
create or replace view store.shown_document as
select
  d.article, d.revision, d.article_id, d.source, d.language, d.sort_at, d.document, d.annotation_set, d.known_from,
  f.entities,
  (select counted.types from store.search_facets counted where counted.article = d.article) as types,
  f.cited, f.events, f.tags
from store.search_document d
left join store.search_facets f on f.article = d.article;

create or replace view past.shown_document as
select
  d.article, d.revision, d.article_id, d.source, d.language, d.sort_at, d.document, d.annotation_set, d.known_from,
  f.entities,
  coalesce(
    (select was.types
      from store.search_types_past was
      where was.annotation_set = d.annotation_set and was.known_to > past.moment()
      order by was.known_to
      limit 1),
    (select counted.types from store.search_facets counted where counted.article = d.article)) as types,
  f.cited, f.events, f.tags
from store.search_document d
left join store.search_facets f on f.article = d.article
where d.known_from <= past.moment()
union all
select
  d.article, d.revision, d.article_id, d.source, d.language, d.sort_at, d.document, d.annotation_set, d.known_from,
  d.entities,
  coalesce(
    (select was.types
      from store.search_types_past was
      where was.annotation_set = d.annotation_set and was.known_to > past.moment() and was.known_to <= d.known_to
      order by was.known_to
      limit 1),
    d.types) as types,
  d.cited, d.events, d.tags
from store.search_document_past d
where d.known_from <= past.moment() and d.known_to > past.moment();

-- As before, but counted by the types that hold; the lexemes have those that the engine gave.
create or replace function store.search_row(of_revision bigint, of_set bigint) returns table (
  article bigint, article_id uuid, source text, language text, sort_at timestamptz, document tsvector,
  entities text[], types text[], cited text[], events text[], tags text[])
language sql stable
as $$
  select
    r.article,
    a.article_id,
    r.source,
    r.language,
    coalesce(r.published_at, '-infinity'),
    -- Those of which there may be thousands stand last.
    corpus.document(r.title, r.text,
      array[corpus.filter_lexeme('x', '')]
        || array(select corpus.filter_lexeme('s', r.source) where r.source is not null)
        || array(select corpus.filter_lexeme('l', r.language) where r.language is not null)
        || array(select corpus.filter_lexeme('k', type) from unnest(tagged.types) as type)
        || array(select corpus.filter_lexeme('v', type) from unnest(happened.types) as type)
        || array(select corpus.filter_lexeme('g', lower(tag)) from unnest(store.article_tags(r.id)) as tag)
        || array(select corpus.filter_lexeme('c', id) from unnest(rests.ids) as id)
        || array(select corpus.filter_lexeme('p', id) from unnest(happened.places) as id)
        || array(select corpus.filter_lexeme('e', id) from unnest(tagged.ids) as id)),
    coalesce(store.effective_entities(of_set), '{}'),
    coalesce(store.effective_types(of_set), '{}'),
    rests.ids,
    happened.types,
    store.article_tags(r.id)
  from store.revision r
  join store.article a on a.id = r.article
  cross join lateral (
    select
      coalesce(array_agg(ae.entity_id), '{}') as ids,
      coalesce(array_agg(distinct e.type) filter (where e.type is not null), '{}') as types
    from store.article_entity ae
    left join store.entity e on e.entity_id = ae.entity_id
    where ae.annotation_set = of_set) as tagged
  cross join lateral (
    select coalesce(array_agg(distinct coalesce(c.source_id, c.source)), '{}') as ids
    from store.citation c
    where c.annotation_set = of_set) as rests
  cross join lateral (
    select
      coalesce(array_agg(distinct ev.type), '{}') as types,
      coalesce(array_agg(distinct ev.location) filter (where ev.location is not null), '{}') as places
    from store.event ev
    where ev.annotation_set = of_set) as happened
  where r.id = of_revision
$$;

-- Lets search count articles by their entities and types after a decision, and remember the types that it counted until
-- now. Words and filters stay as they are.
create or replace procedure store.recount_in_search(articles bigint[])
language sql
as $$
  with counted as materialized (
    select
      f.article, known.annotation_set, f.types as types_before,
      coalesce(store.effective_entities(known.annotation_set), '{}') as entities,
      coalesce(store.effective_types(known.annotation_set), '{}') as types
    from store.search_document known
    join store.search_facets f on f.article = known.article
    where known.article = any (articles)),
  remembered as (
    insert into store.search_types_past (annotation_set, types, known_to)
    select annotation_set, types_before, now() from counted where types_before is distinct from types
    on conflict do nothing)
  update store.search_facets f
  set entities = counted.entities, types = counted.types
  from counted
  where f.article = counted.article and (f.entities, f.types) is distinct from (counted.entities, counted.types)
$$;

-- What a filter means, as far as a document tells; its period is left out, and so are entities of which corpus.is_ruled
-- says so. Where types are ruled, other documents are meant too. Null for every document. The filter is a JSON object;
-- each property may be absent:
--   q: text in web-search syntax, used if there is no "words"
--   words: alternatives, each a list of parts that must all hold: {text, quoted, not, entities} or {each: [words],
--     near: words between them, not}; documents that mention one of "entities" have the words by another name
--   entities: ids, all of which are mentioned; places: ids, one of which is mentioned or is where something happened
--   types (of entities), sources, cites, events (types), languages: one of them
--   tags: all of them, without regard to case
--   from, until: times between which the article was published, the first inclusive
create or replace function corpus.filter_query(filter jsonb) returns tsquery
language sql stable strict parallel safe
as $$
  with words as materialized (select corpus.words_query(filter) as query)
  select case when numnode(words.query) = 0 then words.query else (
    select corpus.all_of(part)
    from (
      select words.query
      -- What only leaves words out would have the index read whole.
      union all select corpus.having('x', array['']) where words.query::text like '%!%'
      union all select case
          when corpus.is_ruled(array[id]) then corpus.having('x', array[''])
          else corpus.having('e', corpus.tagged_as(array[id]))
        end
        from jsonb_array_elements_text(filter -> 'entities') as id
      union all select corpus.having('g', array[lower(tag)]) from jsonb_array_elements_text(filter -> 'tags') as tag
      union all select corpus.one_of(corpus.having(kind, corpus.tagged_as(corpus.texts(filter -> 'places'))))
        from unnest(array['e', 'p']) as kind
      union all select corpus.types_query(corpus.texts(filter -> 'types'))
      union all select corpus.having('c', corpus.tagged_as(corpus.texts(filter -> 'cites')))
      union all select corpus.having('v', corpus.texts(filter -> 'events'))
      union all select corpus.having('s', corpus.texts(filter -> 'sources'))
      union all select corpus.having('l', corpus.texts(filter -> 'languages'))) as every (part))
  end
  from words
$$;

-- Those of the articles that a filter means, as search would find them now.
create or replace function store.matching(filter jsonb, articles bigint[]) returns setof bigint
language plpgsql stable strict
set search_path = corpus, store, public
as $$
declare
  wanted constant tsquery := corpus.filter_query(filter);
  any_type constant text[] := corpus.texts(filter -> 'types');
  ruled constant boolean := corpus.types_are_ruled(any_type);
begin
  return query
  select d.article
  from store.shown_document d
  where d.article = any (articles)
    and (wanted is null or d.document @@ wanted)
    and not exists (
      select from jsonb_array_elements_text(filter -> 'entities') as id
      where corpus.is_ruled(array[id]) and not d.entities @> corpus.standing(array[id]))
    and (not ruled or d.types && any_type)
    and (not filter ? 'from' or d.sort_at >= (filter ->> 'from')::timestamptz)
    and (not filter ? 'until'
      or (d.sort_at < (filter ->> 'until')::timestamptz and d.sort_at > '-infinity'));
end
$$;

-- What was decided before.
do $$
declare
  articles bigint[];
begin
  if exists (select from corpus.changed_type) then
    articles := array(select article from store.search_document);
    call store.recount_in_search(articles);
  end if;
end
$$;
