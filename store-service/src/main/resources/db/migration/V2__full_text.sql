-- Full-text search: the English configuration without accents, in which the spellings of a compound word find each
-- other (ceasefire, cease-fire, cease fire).

create schema corpus;

create extension if not exists unaccent with schema public;
create extension if not exists pg_trgm with schema public;

create text search configuration corpus.article (copy = pg_catalog.english);
alter text search configuration corpus.article
  alter mapping for hword, hword_part, word with public.unaccent, pg_catalog.english_stem;

-- Joins compound words: letter, hyphen, letter. Hyphens are U+002D, the soft U+00AD, U+2010 and the non-breaking
-- U+2011. The collation makes "letter" mean the same on every server.
create function corpus.fold_hyphens(prose text) returns text
language sql immutable strict parallel safe
as $$
  select regexp_replace(prose collate pg_c_utf8, '(?<=[[:alpha:]])[-\u00ad\u2010\u2011](?=[[:alpha:]])', '', 'g')
$$;

-- Compounds that are also written as two words, where no hyphen tells that they are one. None with a word that the
-- configuration leaves out, such as "hand over". A longer list needs the search documents written anew.
create function corpus.two_word_compounds() returns table (first_word text, second_word text)
language sql immutable parallel safe
as $$
  values
    ('air', 'base'), ('air', 'field'), ('air', 'space'), ('air', 'strike'), ('battle', 'field'), ('cease', 'fire'),
    ('check', 'point'), ('check', 'post'), ('counter', 'attack'), ('counter', 'insurgency'), ('counter', 'terrorism'),
    ('cross', 'border'), ('cross', 'fire'), ('foot', 'hold'), ('gun', 'battle'), ('gun', 'fight'), ('gun', 'man'),
    ('gun', 'men'), ('land', 'mine'), ('peace', 'keeping'), ('road', 'side'), ('safe', 'house'), ('strong', 'hold'),
    ('war', 'lord'), ('war', 'time')
$$;

-- Prose with every compound in one word.
create function corpus.join_compounds(prose text) returns text
language sql immutable strict parallel safe
as $$
  select regexp_replace(
    corpus.fold_hyphens(prose),
    (select '\m(' || string_agg(first_word || '(?=\s+' || second_word || 's?\M)', '|') || ')\s+'
      from corpus.two_word_compounds()),
    '\1',
    'gi')
$$;

-- The different compounds of a text, with their parts as separate words. Two patterns, because one for both is many
-- times slower.
create function corpus.compound_parts(prose text) returns setof text
language sql immutable strict parallel safe
as $$
  select translate(found[1], U&'-\00AD\2010\2011', '    ')
  from regexp_matches(prose collate pg_c_utf8, '[[:alpha:]]+(?:[-\u00ad\u2010\u2011][[:alpha:]]+)+', 'g') as found
  union
  select lower(found[1])
  from regexp_matches(
    prose,
    (select '\m(?:' || string_agg(first_word || '\s+' || second_word, '|') || ')'
      from corpus.two_word_compounds()),
    'gi') as found
$$;

-- Lexemes of one weight: the text with its compounds joined, so that phrases hold across them, then their parts.
create function corpus.lexemes(prose text, weight "char") returns tsvector
language sql immutable strict parallel safe
as $$
  select setweight(
    to_tsvector('corpus.article', corpus.join_compounds(prose))
      || to_tsvector('corpus.article', coalesce(
        (select string_agg(parts, ' | ') from corpus.compound_parts(prose) as parts), '')),
    weight)
$$;

-- The search document of an article. Only the beginning of a very long text is indexed: 500,000 characters, or less
-- where its words are too many for a tsvector, which holds 1 MiB.
create function corpus.document(title text, prose text) returns tsvector
language plpgsql immutable parallel safe
as $$
declare
  longest integer := 500000;
begin
  loop
    begin
      return corpus.lexemes(coalesce(left(title, 2000), ''), 'A') || corpus.lexemes(left(prose, longest), 'D');
    exception when program_limit_exceeded then
      longest := longest / 2;
    end;
  end loop;
end
$$;

-- What websearch syntax means in this corpus. A hyphenated compound is also found where it is written as two words,
-- except in quotes: phrase search cannot tell where an alternative of another length ends.
create function corpus.search_query(websearch text) returns tsquery
language plpgsql immutable strict parallel safe
as $$
declare
  wanted tsquery := websearch_to_tsquery('corpus.article', corpus.join_compounds(websearch));
  parts text;
  joined tsquery;
begin
  if websearch not like '%"%' then
    for parts in select corpus.compound_parts(websearch) loop
      joined := plainto_tsquery('corpus.article', regexp_replace(parts, '\s', '', 'g'));
      wanted := ts_rewrite(wanted, joined, joined || phraseto_tsquery('corpus.article', parts));
    end loop;
  end if;
  return wanted;
end
$$;

-- What ts_headline('corpus.article', ...) is to mark: it sees the text as it is written, so every spelling counts.
create function corpus.highlight_query(websearch text) returns tsquery
language plpgsql immutable strict parallel safe
as $$
declare
  wanted tsquery := corpus.search_query(websearch);
  marked tsquery := wanted;
  parts text;
  joined tsquery;
begin
  for parts in
    select first_word || ' ' || second_word from corpus.two_word_compounds()
    union
    select corpus.compound_parts(websearch)
  loop
    joined := plainto_tsquery('corpus.article', regexp_replace(parts, '\s', '', 'g'));
    marked := ts_rewrite(marked, joined, joined || phraseto_tsquery('corpus.article', parts));
  end loop;
  return wanted || marked;
end
$$;

-- What search reads: exactly the active revisions. A table of its own, because every update of a row with a tsvector
-- would write its whole index entry anew; replaced, never updated.
create table store.search_document (
  article bigint primary key references store.article,
  revision bigint not null references store.revision,
  article_id uuid not null,
  source text,
  language text,
  -- The date of publication; never null, so that it orders everything: articles without one are the oldest.
  sort_at timestamptz not null,
  document tsvector not null
);

-- Without a list of pending entries, searches are as fast during a heavy feed as at any other time.
create index search_document_words on store.search_document using gin (document) with (fastupdate = off);
create index search_document_newest on store.search_document (sort_at, article_id);
create index search_document_source on store.search_document (source, sort_at, article_id);

create index entity_name_trigrams on store.entity using gin (name public.gin_trgm_ops);
create index entity_alias_trigrams on store.entity_alias using gin (name public.gin_trgm_ops);
