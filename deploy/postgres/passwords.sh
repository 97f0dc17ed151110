#!/usr/bin/env bash
# Runs once, when the container's database is created: gives the roles of roles.sql the passwords of the environment.
set -euo pipefail

psql --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" --quiet --set ON_ERROR_STOP=1 \
  --set owner="$WATCHLINE_OWNER_PASSWORD" --set writer="$WATCHLINE_WRITER_PASSWORD" --set reader="$WATCHLINE_READER_PASSWORD" <<'SQL'
alter role watchline_owner password :'owner';
alter role watchline_writer password :'writer';
alter role watchline_reader password :'reader';
SQL
