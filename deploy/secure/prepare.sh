#!/usr/bin/env bash
# Makes what the secure profile needs, once: a certificate authority of this installation's own, certificates for Kafka,
# PostgreSQL and the gateway, and a password for everybody. What is there already stays as it is, so that certificates
# of another authority can take the place of these.
set -euo pipefail

usage() {
  cat <<'TEXT'
Usage: deploy/secure/prepare.sh [--host NAME]...

Writes deploy/secure/secrets/: certificates (two years) and stack.env with passwords.

  --host NAME   a name or an IP address by which people call the gateway and outside producers call Kafka;
                localhost always works
TEXT
}

fail() {
  echo "prepare: $1" >&2
  exit 1
}

hosts=(localhost 127.0.0.1)
while [[ $# -gt 0 ]]; do
  case "$1" in
    --host) [[ $# -ge 2 ]] || fail "--host needs a name"; hosts+=("$2"); shift 2 ;;
    -h | --help) usage; exit 0 ;;
    *) usage >&2; exit 2 ;;
  esac
done
command -v openssl >/dev/null || fail "openssl is needed. On Debian or Ubuntu: sudo apt install openssl"

secrets="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)/secrets"
mkdir -p "$secrets"
# Containers run as users of their own and read single files of it; on this machine the directory keeps others out.
chmod 700 "$secrets"
umask 022
cd "$secrets"

certificate_authority() {
  [[ -e ca.crt ]] && return
  openssl req -x509 -newkey rsa:3072 -nodes -sha256 -days 3650 -subj "/CN=Watchline installation" \
    -addext "basicConstraints=critical,CA:TRUE" -addext "keyUsage=critical,keyCertSign,cRLSign" \
    -keyout ca.key -out ca.crt 2>/dev/null
  chmod 600 ca.key
}

# name, further names by which it is called
certificate() {
  local name="$1" names="DNS:$1" host
  shift
  [[ -e "$name.crt" ]] && return
  [[ -e ca.key ]] || fail "$name.crt is missing, and there is no ca.key to sign a new one with"
  for host in "$@"; do
    if [[ "$host" =~ ^[0-9.]+$ || "$host" == *:* ]]; then names+=",IP:$host"; else names+=",DNS:$host"; fi
  done
  openssl req -newkey rsa:3072 -nodes -sha256 -subj "/CN=$name" -keyout "$name.key" -out "$name.csr" 2>/dev/null
  openssl x509 -req -in "$name.csr" -CA ca.crt -CAkey ca.key -CAcreateserial -sha256 -days 730 -out "$name.crt" \
    -extfile <(printf 'subjectAltName=%s\nextendedKeyUsage=serverAuth\n' "$names") 2>/dev/null
  rm -f "$name.csr"
  # The programs in the containers that read it are other users.
  chmod 644 "$name.key"
}

password() {
  openssl rand -hex 24
}

settings() {
  [[ -e stack.env ]] && return
  local variable
  (umask 077 && touch stack.env)
  {
    echo "COMPOSE_FILE=docker-compose.yml:deploy/secure/docker-compose.yml"
    echo "WATCHLINE_HOSTS=$(IFS=,; echo "${hosts[*]}")"
    for variable in WATCHLINE_POSTGRES_PASSWORD WATCHLINE_OWNER_PASSWORD WATCHLINE_WRITER_PASSWORD WATCHLINE_READER_PASSWORD \
      WATCHLINE_STORE_TOKEN KAFKA_INGEST_PASSWORD KAFKA_NLP_PASSWORD KAFKA_STORE_PASSWORD KAFKA_GATEWAY_PASSWORD \
      KAFKA_PRODUCER_PASSWORD; do
      echo "$variable=$(password)"
    done
  } >stack.env
}

certificate_authority
certificate kafka "${hosts[@]}"
certificate postgres
certificate api-gateway "${hosts[@]}"
# Kafka reads a key and its certificate from one file.
[[ -e kafka.pem ]] || cat kafka.key kafka.crt >kafka.pem
settings
echo "Ready in $secrets. Start with:
  docker compose --env-file deploy/secure/secrets/stack.env up --build -d --wait
People's browsers and clients trust the gateway once they know ca.crt, or give it a certificate that they trust already:
replace api-gateway.crt and api-gateway.key."
