-- What an article costs: its search document is made of the same lexemes with less work, and its tokens and links take
-- less room.

-- Most texts have no compound, or none in two words: what tells that is cheap, and only the others go through the
-- patterns with their conditions.

-- Whether a text may have one of corpus.two_word_compounds in two words: none is missed, and few are found in vain.
create function corpus.may_have_two_word_compounds(prose text) returns boolean
language sql immutable strict parallel safe
as $$
  select prose ~* (
    'air\s+(?:base|field|space|strike)|battle\s+field|cease\s+fire|check\s+po(?:int|st)'
    '|counter\s+(?:attack|insurgency|terrorism)|cross\s+(?:border|fire)|foot\s+hold|gun\s+(?:battle|fight|man|men)'
    '|land\s+mine|peace\s+keeping|road\s+side|safe\s+house|strong\s+hold|war\s+(?:lord|time)')
$$;

-- Whether a text has a hyphen that corpus.fold_hyphens might take out.
create function corpus.has_hyphen(prose text) returns boolean
language sql immutable strict parallel safe
as $$
  select strpos(prose, '-') > 0 or strpos(prose, U&'\00AD') > 0 or strpos(prose, U&'\2010') > 0
    or strpos(prose, U&'\2011') > 0
$$;

create or replace function corpus.join_compounds(prose text) returns text
language plpgsql immutable strict parallel safe
as $$
declare
  folded constant text := case when corpus.has_hyphen(prose) then corpus.fold_hyphens(prose) else prose end;
begin
  if not corpus.may_have_two_word_compounds(folded) then
    return folded;
  end if;
  return regexp_replace(
    folded,
    (select '\m(' || string_agg(first_word || '(?=\s+' || second_word || 's?\M)', '|') || ')\s+'
      from corpus.two_word_compounds()),
    '\1',
    'gi');
end
$$;

create or replace function corpus.compound_parts(prose text) returns setof text
language plpgsql immutable strict parallel safe
as $$
declare
  in_two_words constant boolean := corpus.may_have_two_word_compounds(prose);
begin
  if not in_two_words and not corpus.has_hyphen(prose) then
    return;
  end if;
  return query
    select translate(seen[1], U&'-\00AD\2010\2011', '    ')
    from regexp_matches(prose collate pg_c_utf8, '[[:alpha:]]+(?:[-\u00ad\u2010\u2011][[:alpha:]]+)+', 'g') as seen
    union
    select lower(seen[1])
    from regexp_matches(
      case when in_two_words then prose else '' end,
      (select '\m(?:' || string_agg(first_word || '\s+' || second_word, '|') || ')'
        from corpus.two_word_compounds()),
      'gi') as seen;
end
$$;

create or replace function corpus.lexemes(prose text, weight "char") returns tsvector
language plpgsql immutable strict parallel safe
as $$
declare
  words constant tsvector := to_tsvector('corpus.article', corpus.join_compounds(prose));
  parts constant text := (select string_agg(part, ' | ') from corpus.compound_parts(prose) as part);
begin
  return setweight(
    case when parts is null then words else words || to_tsvector('corpus.article', parts) end, weight);
end
$$;

-- The newest articles of a page in their order: store-service looks for them once per text.
drop index store.page_address_articles;
create index page_address_articles on store.page_address (address, article);

-- Indexes that a bulk load has dropped, until it has built them again.
create table store.dropped_index (
  name text primary key,
  definition text not null,
  -- Whether it is over the indexes of partitions, which have to be there before it.
  of_partitions boolean not null
);

-- Tokens take less room than in V1's arrays, which are empty where these columns are given. One character each of
-- the characters between a token and the one before, of those of the token, both counted from "!", and of its tag's
-- place in corpus.token_tags(), counted from "a"; lemmas stand in lines, which are empty where the lemma is what is
-- written. All four are null for tokens that cannot be
-- written like that: of tens of thousands of characters, of another tag, with a lemma of two lines or without letters.
alter table store.annotation_set
  add column token_gaps text,
  add column token_lengths text,
  add column token_tags text,
  add column token_lines text;

create function corpus.token_tags() returns text[]
language sql immutable parallel safe
as $$
  select array['ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN', 'PUNCT',
    'SCONJ', 'SYM', 'VERB', 'X']
$$;

create function corpus.token_ends(gaps text, lengths text) returns integer[]
language sql immutable strict parallel safe
as $$
  select coalesce(array_agg(finish order by place), '{}')
  from (
    select place, (sum(ascii(gap) + ascii(width) - 2 * ascii('!')) over (order by place))::integer as finish
    from unnest(string_to_array(gaps, null), string_to_array(lengths, null)) with ordinality as t (gap, width, place))
    as token
$$;

create function corpus.token_starts(gaps text, lengths text) returns integer[]
language sql immutable strict parallel safe
as $$
  select coalesce(array_agg(finish - ascii(width) + ascii('!') order by place), '{}')
  from unnest(corpus.token_ends(gaps, lengths), string_to_array(lengths, null)) with ordinality as t (finish, width, place)
$$;

create function corpus.token_pos(tags text) returns text[]
language sql immutable strict parallel safe
as $$
  select coalesce(array_agg(known.list[ascii(tag) - ascii('a') + 1] order by place), '{}')
  from unnest(string_to_array(tags, null)) with ordinality as t (tag, place)
  cross join corpus.token_tags() as known (list)
$$;

create function corpus.token_lemmas(lines text, gaps text, lengths text, prose text) returns text[]
language sql immutable strict parallel safe
as $$
  select coalesce(
    array_agg(
      coalesce(nullif(lemma, ''), substr(prose, finish - ascii(width) + ascii('!') + 1, ascii(width) - ascii('!')))
      order by place),
    '{}')
  from unnest(corpus.token_ends(gaps, lengths), string_to_array(lengths, null), string_to_array(lines, E'\n'))
    with ordinality as t (finish, width, lemma, place)
$$;

call store.publish('annotation_set', $$
  select
    a.article_id,
    r.number as revision,
    run.run_id,
    jsonb_build_object(
      'id', run.run_id, 'engine', run.engine, 'models', run.models, 'knowledge', run.knowledge) as run,
    s.sentence_starts,
    s.sentence_ends,
    coalesce(corpus.token_starts(s.token_gaps, s.token_lengths), s.token_starts) as token_starts,
    coalesce(corpus.token_ends(s.token_gaps, s.token_lengths), s.token_ends) as token_ends,
    coalesce(corpus.token_pos(s.token_tags), s.token_pos) as token_pos,
    coalesce(corpus.token_lemmas(s.token_lines, s.token_gaps, s.token_lengths, r.text), s.token_lemmas)
      as token_lemmas,
    s.known_from as annotated_at,
    s.blocks,
    s.footnotes,
    s.topics,
    s.quotes,
    s.settings_version
  from store.article a
  join known_revision r on r.article = a.id
  join shown_set shown on shown.revision = r.id
  join store.annotation_set s on s.id = shown.id
  join store.run on run.id = shown.run
$$);

-- The reason of a link that says no more than that the mention's own words are a name of its entity and of no other,
-- which is what almost all of them say; its "link" is null.
alter table store.mention add column link_reason text;

call store.publish('mention', $$
  select
    a.article_id,
    m.ordinal,
    m.start_offset,
    m.end_offset,
    m.text,
    m.type,
    case
      when ruling.entity_id is not null then ruling.into_id
      when redirect.entity_id is not null then redirect.into_id
      else coalesce(claim.entity_id, m.entity_id)
    end as entity_id,
    m.field,
    m.score,
    m.found_by,
    case
      when coalesce(ruling.decision, redirect.decision, claim.decision) is null then said.link
      else coalesce(said.link, jsonb_build_object('alias', m.text))
        || jsonb_build_object(
          'reason', 'curated: ' || coalesce(ruling.decision, redirect.decision, claim.decision),
          'tagged', m.entity_id)
    end as link,
    m.value,
    m.precision,
    m.basis,
    m.entity_id as tagged_id
  from store.article a
  join known_revision r on r.article = a.id
  join shown_set shown on shown.revision = r.id
  join store.mention m on m.annotation_set = shown.id
  cross join lateral (
    select case
      when m.link_reason is null then m.link
      else jsonb_build_object(
        'reason', m.link_reason, 'alias', m.text, 'candidates', jsonb_build_array(m.entity_id))
    end as link) as said
  left join known_redirect redirect on redirect.entity_id = m.entity_id
  left join known_ruling ruling
    on ruling.entity_id = m.entity_id and ruling.name_key = corpus.spelling_key(m.text)
  left join known_claim claim
    on (m.entity_id is null or m.entity_id like 'u-%')
      and m.type <> 'DATE'
      and claim.name_key = corpus.spelling_key(m.text)
      and claim.prevails
$$);
