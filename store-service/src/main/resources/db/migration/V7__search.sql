-- Search: words and filters in one look-up, spellings of one name found together, and what search showed earlier.

-- Besides words, a search document holds one lexeme for everything else that an article can be searched by: " e:ttp"
-- for an entity. The blank in front makes that no word of a text or query can be one. They have no positions. Every document
-- has " x:".
create function corpus.filter_lexeme(kind text, value text) returns text
language sql immutable strict parallel safe
as $$ select ' ' || kind || ':' || left(value, 400) $$;

-- Queries that must all hold, and queries of which one must; null if there are none.
create aggregate corpus.all_of(tsquery) (sfunc = tsquery_and, stype = tsquery, parallel = safe);
create aggregate corpus.one_of(tsquery) (sfunc = tsquery_or, stype = tsquery, parallel = safe);

-- Documents that have one of the values; null without values.
create function corpus.having(kind text, wanted text[]) returns tsquery
language sql immutable strict parallel safe
as $$
  select corpus.one_of(('''' || replace(replace(lexeme, '\', '\\'), '''', '''''') || '''')::tsquery)
  from unnest(wanted) as value
  cross join lateral corpus.filter_lexeme(kind, value) as lexeme
$$;

-- A search document of words and other lexemes. Only the beginning of a very long text is indexed, as before; if that is
-- not enough, because an article is a list of thousands of names, the last of the other lexemes are left out too.
create function corpus.document(title text, prose text, others text[]) returns tsvector
language plpgsql immutable parallel safe
as $$
declare
  longest integer := 500000;
  kept text[] := others;
begin
  loop
    begin
      return corpus.document(title, left(prose, longest)) || array_to_tsvector(kept);
    exception when program_limit_exceeded then
      if longest = 0 then
        raise;
      end if;
      longest := longest / 2;
      if longest < 50000 then
        kept := kept[:cardinality(kept) / 2];
      end if;
    end;
  end loop;
end
$$;

alter table store.search_document
  -- The shown set, from which the rest comes; null in rows of the version before.
  add column annotation_set bigint,
  add column known_from timestamptz not null default now(),
  alter column document set storage external,
  alter column source set storage main;

-- Documents are stored beside the rows: a common word is in most of these, and all of them are read to find the newest.
alter table store.search_document set (toast_tuple_target = 128);

create unique index search_document_article_id on store.search_document (article_id);

-- What the articles that search shows can be counted by. Entities are as they are after what people decided; the
-- lexemes have the ids that the engine gave.
create table store.search_facets (
  article bigint primary key,
  entities text[] not null,
  types text[] not null,
  cited text[] not null,
  events text[] not null,
  tags text[] not null
  -- Room for entities to change in place.
) with (fillfactor = 85);

-- What search showed until known_to.
create table store.search_document_past (
  like store.search_document including storage,
  entities text[] not null,
  types text[] not null,
  cited text[] not null,
  events text[] not null,
  tags text[] not null,
  known_to timestamptz not null,
  check (known_from < known_to)
);

create index search_document_past_words on store.search_document_past using gin (document);
create index search_document_past_newest on store.search_document_past (sort_at, article_id);
create index search_document_past_article on store.search_document_past (article);
create index search_document_past_article_id on store.search_document_past (article_id);

-- The entities of a set as they count after what people decided.
create function store.effective_entities(of_set bigint) returns text[]
language sql stable strict
as $$
  select coalesce(array_agg(distinct coalesce(r.into_id, ae.entity_id)), '{}')
  from store.article_entity ae
  left join store.entity_redirect r on r.entity_id = ae.entity_id
  where ae.annotation_set = of_set
$$;

-- The tags of an article.
create function store.article_tags(of_revision bigint) returns text[]
language sql stable strict
as $$ select tags from store.revision where id = of_revision $$;

-- What one set of annotations says of a revision, in the form of a search row.
create function store.search_row(of_revision bigint, of_set bigint) returns table (
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
    tagged.types,
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

-- Active revisions that search does not show, or not as their shown set is.
create view store.search_stale as
select r.article, r.id as revision, shown.id as annotation_set
from store.revision r
left join store.shown_set shown on shown.revision = r.id
left join store.search_document d on d.article = r.article
where r.known_to is null
  and (d.revision, d.annotation_set) is distinct from (r.id, shown.id);

-- Lets search show articles as they are now, and remember what it showed until now.
create procedure store.show_in_search(articles bigint[], at timestamptz)
language plpgsql
as $$
begin
  with gone as (
    delete from store.search_document d where d.article = any (articles) returning d.*)
  , counted as (
    delete from store.search_facets f where f.article = any (articles) returning f.*)
  insert into store.search_document_past (
    article, revision, article_id, source, language, sort_at, document, annotation_set, known_from, entities, types,
    cited, events, tags, known_to)
  select
    g.article, g.revision, g.article_id, g.source, g.language, g.sort_at, g.document, g.annotation_set, g.known_from,
    c.entities, c.types, c.cited, c.events, c.tags, at
  from gone g
  join counted c on c.article = g.article
  where g.known_from < at;

  with line as materialized (
    select r.id as revision, shown.id as annotation_set, said.*
    from store.revision r
    left join store.shown_set shown on shown.revision = r.id
    cross join lateral store.search_row(r.id, shown.id) as said
    where r.article = any (articles) and r.known_to is null)
  , documents as (
    insert into store.search_document (
      article, revision, article_id, source, language, sort_at, document, annotation_set, known_from)
    select article, revision, article_id, source, language, sort_at, document, annotation_set, at from line)
  insert into store.search_facets (article, entities, types, cited, events, tags)
  select article, entities, types, cited, events, tags from line;
end
$$;

-- The same for those of the articles of which search shows something else than the corpus knows.
create procedure store.catch_up_search(articles bigint[], at timestamptz)
language plpgsql
as $$
declare
  stale constant bigint[] := array(select s.article from store.search_stale s where s.article = any (articles));
begin
  call store.show_in_search(stale, at);
end
$$;

-- Lets search count articles by their entities after a decision. Words and filters stay as they are.
create procedure store.recount_in_search(articles bigint[])
language sql
as $$
  update store.search_facets f
  set entities = counted.entities
  from (
    select id, coalesce(store.effective_entities(annotation_set), '{}') as entities
    from unnest(articles) as id
    join store.search_document known on known.article = id) as counted
  where f.article = counted.id and f.entities is distinct from counted.entities
$$;

-- Rows that are there already: those of now anew, then those of before, of which search has forgotten all.
truncate store.search_document;

with line as materialized (
  select
    r.id as revision, shown.id as annotation_set, greatest(r.known_from, s.known_from) as known_from, said.*
  from store.revision r
  left join store.shown_set shown on shown.revision = r.id
  left join store.annotation_set s on s.id = shown.id
  cross join lateral store.search_row(r.id, shown.id) as said
  where r.known_to is null)
, documents as (
  insert into store.search_document (
    article, revision, article_id, source, language, sort_at, document, annotation_set, known_from)
  select article, revision, article_id, source, language, sort_at, document, annotation_set, known_from from line)
insert into store.search_facets (article, entities, types, cited, events, tags)
select article, entities, types, cited, events, tags from line;

insert into store.search_document_past (
  article, revision, article_id, source, language, sort_at, document, annotation_set, known_from, entities, types,
  cited, events, tags, known_to)
select
  line.article, r.id, line.article_id, line.source, line.language, line.sort_at, line.document, s.id, s.known_from,
  line.entities, line.types, line.cited, line.events, line.tags, until.moment
from store.annotation_set s
join store.revision r on r.id = s.revision
cross join lateral (
  select min(better.known_from) as replaced
  from store.annotation_set better
  where better.revision = s.revision and better.run > s.run) as newer
cross join lateral (select least(newer.replaced, s.known_to) as moment) as until
cross join lateral store.search_row(r.id, s.id) as line
where s.known_from < until.moment;

-- The rows that search shows: now, and then.
create view store.shown_document as
select d.*, f.entities, f.types, f.cited, f.events, f.tags
from store.search_document d
left join store.search_facets f on f.article = d.article;

create view past.shown_document as
select
  d.article, d.revision, d.article_id, d.source, d.language, d.sort_at, d.document, d.annotation_set, d.known_from,
  f.entities, f.types, f.cited, f.events, f.tags
from store.search_document d
left join store.search_facets f on f.article = d.article
where d.known_from <= past.moment()
union all
select
  d.article, d.revision, d.article_id, d.source, d.language, d.sort_at, d.document, d.annotation_set, d.known_from,
  d.entities, d.types, d.cited, d.events, d.tags
from store.search_document_past d
where d.known_from <= past.moment() and d.known_to > past.moment();

-- Full-text search: "document @@ corpus.filter_query(?)". Order and page by (sort_at, article_id), both descending. What
-- comes from the revision costs nothing where it is not selected.
call store.publish('search', $$
  select
    d.article_id,
    r.number as revision,
    r.title,
    r.url,
    d.source,
    d.language,
    r.authors,
    r.tags,
    r.published_at,
    d.sort_at,
    r.received_at as ingested_at,
    r.known_from as stored_at,
    r.text,
    d.document,
    d.entities,
    d.types,
    d.cited,
    d.events,
    d.tags as all_tags
  from shown_document d
  left join store.revision r on r.id = d.revision
$$);

-- The compounds of a text without their hyphens: the words that a search finds and a parser does not see in the text.
create function corpus.folded_compounds(prose text) returns text
language sql immutable strict parallel safe
as $$
  select string_agg(corpus.fold_hyphens(found[1]), ' ')
  from regexp_matches(prose collate pg_c_utf8, '[[:alpha:]]+(?:[-\u00ad\u2010\u2011][[:alpha:]]+)+', 'g') as found
$$;

-- Words of a query that stand side by side or in quotes. A compound is found however it is written, except in quotes:
-- phrase search cannot tell where an alternative of another length ends.
create function corpus.run_query(words text, quoted boolean) returns tsquery
language plpgsql immutable strict parallel safe
as $$
declare
  wanted tsquery;
  parts text;
  joined tsquery;
begin
  if quoted then
    return phraseto_tsquery('corpus.article', corpus.join_compounds(words));
  end if;
  wanted := plainto_tsquery('corpus.article', corpus.join_compounds(words));
  for parts in select corpus.compound_parts(words) loop
    joined := plainto_tsquery('corpus.article', regexp_replace(parts, '\s', '', 'g'));
    wanted := ts_rewrite(wanted, joined, joined || phraseto_tsquery('corpus.article', parts));
  end loop;
  return wanted;
end
$$;

-- Each two of the words with at most so many others between them, in either order.
create function corpus.near_query(words text[], between_them integer) returns tsquery
language sql immutable strict parallel safe
as $$
  with word as (
    select place, corpus.run_query(word, true) as query from unnest(words) with ordinality as given (word, place))
  select corpus.all_of(pair.query)
  from word one
  join word other on other.place > one.place
  cross join lateral (
    select corpus.one_of(
      tsquery_phrase(one.query, other.query, distance) || tsquery_phrase(other.query, one.query, distance)) as query
    from generate_series(1, between_them + 1) as distance) as pair
$$;

-- What entities are part of: themselves, unless they were merged into others.
create function corpus.standing(ids text[]) returns text[]
language sql stable strict parallel safe
as $$
  select array(
    select coalesce(r.into_id, id) from unnest(ids) as id left join entity_redirect r on r.entity_id = id)
$$;

-- All ids that the engine may have given entities.
create function corpus.tagged_as(ids text[]) returns text[]
language sql stable strict parallel safe
as $$
  select array(
    select unnest(wanted)
    union
    select r.entity_id from entity_redirect r where r.into_id = any (wanted))
  from corpus.standing(ids) as wanted
$$;

-- Whether people have decided that some spelling of one of the entities is somebody else, or that somebody else's is it:
-- then the lexemes of documents cannot tell, and a look into article_entity is needed.
create function corpus.is_ruled(ids text[]) returns boolean
language sql stable strict parallel safe
as $$ select false $$;

-- The texts of a JSON list; none if it is absent.
create function corpus.texts(list jsonb) returns text[]
language sql immutable parallel safe
as $$ select array(select jsonb_array_elements_text(list)) $$;

-- One part of the words of a filter.
create function corpus.part_query(part jsonb) returns tsquery
language sql stable strict parallel safe
as $$
  select case
    when (part ->> 'not')::boolean and numnode(query) > 0 then !!query
    else coalesce(query || corpus.having('e', corpus.tagged_as(corpus.texts(part -> 'entities'))), query)
  end
  from (
    select case
      when part ? 'near' then corpus.near_query(corpus.texts(part -> 'each'), (part ->> 'near')::integer)
      else corpus.run_query(part ->> 'text', coalesce((part ->> 'quoted')::boolean, false))
    end as query) as written
$$;

-- The words of a filter; null if it has none, empty if they are only such as no document has.
create function corpus.words_query(filter jsonb) returns tsquery
language sql stable strict parallel safe
as $$
  select case
    when filter ? 'words' then (
      select corpus.one_of(parts.query)
      from jsonb_array_elements(filter -> 'words') as alternative
      cross join lateral (
        select corpus.all_of(corpus.part_query(part)) as query
        from jsonb_array_elements(alternative) as part) as parts)
    else corpus.search_query(filter ->> 'q')
  end
$$;

-- What a filter means, as far as a document tells; its period is left out, and so are entities of which corpus.is_ruled
-- says so. Null for every document. The filter is a JSON object; each property may be absent:
--   q: text in web-search syntax, used if there is no "words"
--   words: alternatives, each a list of parts that must all hold: {text, quoted, not, entities} or {each: [words],
--     near: words between them, not}; documents that mention one of "entities" have the words by another name
--   entities: ids, all of which are mentioned; places: ids, one of which is mentioned or is where something happened
--   types (of entities), sources, cites, events (types), languages: one of them
--   tags: all of them, without regard to case
--   from, until: times between which the article was published, the first inclusive
create function corpus.filter_query(filter jsonb) returns tsquery
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
      union all select corpus.having('k', corpus.texts(filter -> 'types'))
      union all select corpus.having('c', corpus.tagged_as(corpus.texts(filter -> 'cites')))
      union all select corpus.having('v', corpus.texts(filter -> 'events'))
      union all select corpus.having('s', corpus.texts(filter -> 'sources'))
      union all select corpus.having('l', corpus.texts(filter -> 'languages'))) as every (part))
  end
  from words
$$;

-- Those of the articles that a filter means, as search would find them now.
create function store.matching(filter jsonb, articles bigint[]) returns setof bigint
language plpgsql stable strict
set search_path = corpus, store, public
as $$
declare
  wanted constant tsquery := corpus.filter_query(filter);
begin
  return query
  select d.article
  from store.shown_document d
  where d.article = any (articles)
    and (wanted is null or d.document @@ wanted)
    and not exists (
      select from jsonb_array_elements_text(filter -> 'entities') as id
      where corpus.is_ruled(array[id]) and not d.entities @> corpus.standing(array[id]))
    and (not filter ? 'from' or d.sort_at >= (filter ->> 'from')::timestamptz)
    and (not filter ? 'until'
      or (d.sort_at < (filter ->> 'until')::timestamptz and d.sort_at > '-infinity'));
end
$$;

grant select, insert, update, delete on store.search_document_past, store.search_facets to watchline_writer;
grant select on store.search_stale, store.shown_document, store.shown_set, corpus.entity_redirect to watchline_writer;
