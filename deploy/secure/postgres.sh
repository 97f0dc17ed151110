#!/usr/bin/env bash
# Starts PostgreSQL with TLS: it wants its key for itself alone, which a mounted file cannot be.
set -euo pipefail

install -m 600 /secrets/postgres.key /run/tls/server.key
install -m 644 /secrets/postgres.crt /run/tls/server.crt
exec docker-entrypoint.sh "${@:-postgres}" -c ssl=on -c ssl_key_file=/run/tls/server.key -c ssl_cert_file=/run/tls/server.crt \
  -c ssl_min_protocol_version=TLSv1.2 -c hba_file=/secrets/pg_hba.conf
