#!/usr/bin/env bash
# Makes, lists and revokes access keys, in the container of store-service: docker compose exec store-service keys create …
# The image has neither curl nor jq, so bash speaks HTTP itself; JSON is passed through as it comes.
set -euo pipefail

usage() {
  cat <<'USAGE'
Usage: keys create --name NAME --scope SCOPE[,SCOPE…] [--expires DAYSd] | keys list | keys revoke ID
  SCOPE is read, submit, curate or admin. The secret of a new key is shown once, on standard output.
USAGE
}

fail() {
  echo "keys: $1" >&2
  exit "${2:-1}"
}

wrong_usage() {
  usage >&2
  fail "$1" 2
}

# A JSON string of a text; store-service refuses the control characters that it might hold.
quoted() {
  local text="${1//\\/\\\\}"
  printf '"%s"' "${text//\"/\\\"}"
}

# Prints the answer's body; fails with the problem's detail.
send() {
  local method="$1" path="$2" body="${3:-}" status line answer
  exec 3<>"/dev/tcp/127.0.0.1/${QUARKUS_HTTP_PORT:-8083}" || fail "store-service does not answer"
  printf '%s /internal/keys%s HTTP/1.0\r\nHost: localhost\r\nAuthorization: Bearer %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s' \
    "$method" "$path" "${WATCHLINE_STORE_SERVICE_TOKEN:-}" "$(printf '%s' "$body" | wc -c)" "$body" >&3
  read -r _ status _ <&3
  while IFS= read -r line <&3 && [[ "${line%$'\r'}" != "" ]]; do :; done
  answer="$(cat <&3)"
  [[ "$status" == 2* ]] || fail "$(sed -n 's/.*"detail" *: *"\([^"]*\)".*/\1/p' <<<"$answer")"
  printf '%s' "$answer"
}

create() {
  local name="" scopes="" expires="" body answer scope list=""
  while [[ $# -gt 0 ]]; do
    [[ $# -ge 2 ]] || wrong_usage "$1 needs a value"
    case "$1" in
      --name) name="$2" ;;
      --scope) scopes="$2" ;;
      --expires) expires="$2" ;;
      *) wrong_usage "unknown option $1" ;;
    esac
    shift 2
  done
  [[ -n "$name" && -n "$scopes" ]] || wrong_usage "--name and --scope are needed"
  for scope in ${scopes//,/ }; do
    list+="${list:+,}$(quoted "$scope")"
  done
  body="{\"name\":$(quoted "$name"),\"scopes\":[$list],\"author\":\"docker compose\""
  if [[ -n "$expires" ]]; then
    [[ "$expires" =~ ^([1-9][0-9]{0,4})d$ ]] || wrong_usage "--expires takes days, such as 90d"
    body+=",\"expiresAt\":\"$(date -u -d "+${BASH_REMATCH[1]} days" +%Y-%m-%dT%H:%M:%SZ)\""
  fi
  answer="$(send POST "" "$body}")"
  echo "The key of $name. It is shown only here:" >&2
  sed -n 's/.*"secret" *: *"\([^"]*\)".*/\1/p' <<<"$answer"
}

case "${1:-}" in
  create)
    shift
    create "$@"
    ;;
  list)
    send GET "" | sed 's/},{/},\n {/g'
    echo
    ;;
  revoke)
    [[ "${2:-}" =~ ^[a-z2-7]{12}$ ]] || wrong_usage "revoke takes the id of a key, see: keys list"
    send DELETE "/$2" '{"author":"docker compose"}'
    echo "Revoked." >&2
    ;;
  --help | -h) usage ;;
  *) wrong_usage "which command?" ;;
esac
