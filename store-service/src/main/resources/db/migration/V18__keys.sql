-- Keys for the API and the console. Of a secret only its digest is kept; a key that was taken back stays for the record.

create table store.api_key (
  -- Stands in the secret too, behind "wl_".
  id text primary key check (id ~ '^[a-z2-7]{12}$'),
  -- Of its bearer, recorded as the author of what is done with it.
  name text not null,
  scopes text[] not null check (cardinality(scopes) > 0 and scopes <@ array['read', 'submit', 'curate', 'admin']),
  -- SHA-256 of the secret, which has full entropy.
  digest bytea not null check (length(digest) = 32),
  created_by text not null,
  created_at timestamptz not null,
  expires_at timestamptz,
  revoked_by text,
  revoked_at timestamptz,
  -- To about a minute.
  last_used_at timestamptz,
  check ((revoked_at is null) = (revoked_by is null))
);

-- Two who sign alike could not be told apart in the log of decisions.
create unique index api_key_name on store.api_key (lower(name)) where revoked_at is null;

create view corpus.api_key as
select
  id as key_id, name, scopes, created_by, created_at, expires_at, revoked_by, revoked_at, last_used_at
from store.api_key;

grant select, insert, update on store.api_key to watchline_writer;
grant select on corpus.api_key to watchline_reader;
