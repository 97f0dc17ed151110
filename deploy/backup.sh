#!/usr/bin/env bash
# Backs up the stack of docker-compose.yml while it takes articles: docs/backup.md tells what is in it and why so.
# Usage: deploy/backup.sh DIR    makes DIR/watchline-<time in UTC>
set -euo pipefail

home="$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.." && pwd)"

fail() {
  echo "backup.sh: $1" >&2
  exit 1
}

if [[ $# -ne 1 || "$1" == -* ]]; then
  sed -n '2,3s/^# //p' "$0" >&2
  exit 2
fi
[[ -d "$1" ]] || fail "there is no directory $1"
folder="$(cd "$1" && pwd)"
name="watchline-$(date -u +%Y%m%dT%H%M%SZ)"
part="$folder/.$name.part"
cd "$home"

# Where the copy of the database is made: in its own volume, which has the room.
copy=/var/lib/postgresql/backup

kafka="$(docker compose ps --quiet kafka)"
postgres="$(docker compose ps --quiet postgres)"
[[ -n "$kafka" && -n "$postgres" ]] || fail "the stack does not run; start it with: docker compose up --detach"
store="$(docker compose ps --quiet --status running store-service)"
image="$(docker inspect --format '{{.Config.Image}}' "$postgres")"

paused=false
# Whatever of it fails, the rest is tried.
go_on() {
  [[ "$paused" == false ]] || docker compose unpause kafka >/dev/null || echo "backup.sh: run: docker compose unpause kafka" >&2
  paused=false
  # Not with compose, which asks for the broker's health first, and a pause has spoilt that for a while.
  [[ -z "$store" ]] || docker start $store >/dev/null || echo "backup.sh: run: docker compose start store-service" >&2
  store=
}
clean_up() {
  go_on
  docker compose exec -T --user postgres postgres rm -rf "$copy" || true
  rm -rf "$part"
}
trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

umask 077
mkdir "$part"
started=$SECONDS

# The only writer: what comes in meanwhile waits in Kafka.
[[ -z "$store" ]] || docker compose stop store-service >/dev/null
docker compose exec -T --user postgres postgres bash -c "
  set -e
  rm -rf $copy
  pg_basebackup --pgdata=$copy --checkpoint=fast --wal-method=stream --username=postgres
  pg_verifybackup --quiet $copy" >&2 || fail "the database could not be copied"
# As after a kill, which a broker recovers from. It makes its indexes again.
paused=true
docker compose pause kafka >/dev/null
docker run --rm --volumes-from "$kafka:ro" --entrypoint tar "$image" --numeric-owner --exclude='*.index' --exclude='*.timeindex' \
  --exclude='*.txnindex' -C /var/lib/kafka/data -czf - . >"$part/kafka.tar.gz" || fail "the broker's volume could not be copied"
go_on
docker compose exec -T --user postgres postgres tar --numeric-owner -C "$copy" -czf - . >"$part/postgres.tar.gz" ||
  fail "the copy of the database could not be read"

(cd "$part" && sha256sum kafka.tar.gz postgres.tar.gz >SHA256SUMS)
sync
mv --no-clobber --no-target-directory "$part" "$folder/$name"
echo "$folder/$name"
echo "$(du -sh "$folder/$name" | cut -f1) in $((SECONDS - started)) s"
