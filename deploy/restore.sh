#!/usr/bin/env bash
# Puts a backup of deploy/backup.sh into the volumes of docker-compose.yml, instead of what they hold: docs/backup.md.
# Usage: deploy/restore.sh BACKUP [--yes]
set -euo pipefail

home="$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.." && pwd)"

fail() {
  echo "restore.sh: $1" >&2
  exit 1
}

if [[ $# -lt 1 || $# -gt 2 || "$1" == -* || "${2:---yes}" != --yes ]]; then
  sed -n '2,3s/^# //p' "$0" >&2
  exit 2
fi
[[ -f "$1/SHA256SUMS" ]] || fail "$1 is no backup: it has no SHA256SUMS"
backup="$(cd "$1" && pwd)"
cd "$home"

(cd "$backup" && [[ "$(wc -l <SHA256SUMS)" -eq 2 ]] && sha256sum --check --quiet --strict SHA256SUMS) >&2 ||
  fail "$backup is damaged: use another backup. Nothing was changed"
if [[ "${2:-}" != --yes ]]; then
  read -r -p "This replaces all articles of the stack by those of $(basename "$backup"). Go on? [y/N] " answer
  [[ "$answer" == [yY]* ]] || fail "nothing was changed"
fi

docker compose stop
docker compose create kafka postgres
image="$(docker inspect --format '{{.Config.Image}}' "$(docker compose ps --all --quiet postgres)")"

# Runs a script as root beside a service's volumes, with the image that has PostgreSQL's programs.
within() {
  docker run --rm --interactive --user root --volumes-from "$(docker compose ps --all --quiet "$1")" --entrypoint bash "$image" -c "$2"
}

within postgres '
  set -euo pipefail
  mkdir -p "$PGDATA"
  find "$PGDATA" -mindepth 1 -delete
  tar --numeric-owner -C "$PGDATA" -xzpf -
  pg_verifybackup --quiet "$PGDATA"
  chmod 700 "$PGDATA"' <"$backup/postgres.tar.gz" || fail "the database could not be restored: its volume is not whole, try again"
within kafka '
  set -euo pipefail
  find /var/lib/kafka/data -mindepth 1 -delete
  tar --numeric-owner -C /var/lib/kafka/data -xzpf -' <"$backup/kafka.tar.gz" || fail "the broker's volume could not be restored: it is not whole, try again"
echo "Restored $(basename "$backup"). Start it with: docker compose up --detach"
echo "What was taken down later is taken down again when store-service starts, by the journal in the volume takedowns."
