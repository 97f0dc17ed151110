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

-- The different compound words of a text, as they are written.
create function corpus.compounds(prose text) returns setof text
language sql immutable strict parallel safe
as $$
  select distinct found[1]
  from regexp_matches(prose collate pg_c_utf8, '[[:alpha:]]+(?:[-\u00ad\u2010\u2011][[:alpha:]]+)+', 'g') as found
$$;

-- A compound word with its parts apart.
create function corpus.part_compound(compound text) returns text
language sql immutable strict parallel safe
as $$
  select translate(compound, U&'-\00AD\2010\2011', '    ')
$$;

-- Lexemes of one weight: the text with compounds joined, so that phrases hold across them, then the parts of every
-- compound.
create function corpus.lexemes(prose text, weight "char") returns tsvector
language sql immutable strict parallel safe
as $$
  select setweight(
    to_tsvector('corpus.article', corpus.fold_hyphens(prose))
      || to_tsvector('corpus.article', coalesce(
        (select string_agg(corpus.part_compound(compound), ' | ') from corpus.compounds(prose) as compound), '')),
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

-- Compounds that are also written as two words, where no hyphen tells that they are one. None with a word that the
-- configuration leaves out, such as "hand over".
create table store.two_word_compound (
  parts text not null,
  spelled tsquery not null,
  spellings tsquery not null,
  primary key (parts, spelled)
);

-- What websearch syntax means in this corpus. Every spelling of a compound finds the others; ts_headline marks with it.
create function corpus.search_query(websearch text) returns tsquery
language plpgsql stable strict parallel safe
as $$
declare
  wanted tsquery := websearch_to_tsquery('corpus.article', corpus.fold_hyphens(websearch));
  compound text;
  joined tsquery;
begin
  for compound in select corpus.compounds(websearch) loop
    joined := plainto_tsquery('corpus.article', corpus.fold_hyphens(compound));
    wanted := ts_rewrite(
      wanted, joined, joined || phraseto_tsquery('corpus.article', corpus.part_compound(compound)));
  end loop;
  return ts_rewrite(wanted, 'select spelled, spellings from corpus.two_word_compound');
end
$$;

insert into store.two_word_compound (parts, spelled, spellings)
select parts, spelled, spellings
from unnest(array[
  'air base', 'air field', 'air space', 'air strike', 'battle field', 'cease fire', 'check point', 'check post',
  'counter attack', 'counter insurgency', 'counter terrorism', 'cross border', 'cross fire', 'foot hold',
  'gun battle', 'gun fight', 'gun man', 'gun men', 'land mine', 'peace keeping', 'road side', 'safe house',
  'strong hold', 'war lord', 'war time'
]) as parts
cross join lateral (
  select plainto_tsquery('corpus.article', replace(parts, ' ', '')) as one_word,
    phraseto_tsquery('corpus.article', parts) as phrase,
    plainto_tsquery('corpus.article', parts) as both_words
) as query
cross join lateral (values
  (one_word, one_word || phrase), (phrase, phrase || one_word), (both_words, both_words || one_word)
) as rule (spelled, spellings);
