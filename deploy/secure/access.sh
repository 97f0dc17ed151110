#!/usr/bin/env bash
# Runs beside the broker, on its loopback address, where nobody needs a password: gives each service its password and
# the topics and groups it works with, and nothing else. Safe to run again.
set -euo pipefail

bin=/opt/kafka/bin
broker=localhost:9091

user() {
  "$bin/kafka-configs.sh" --bootstrap-server "$broker" --alter --entity-type users --entity-name "$1" \
    --add-config "SCRAM-SHA-512=[password=$2]" >/dev/null
  echo "user $1"
}

# principal, what it may do, resources...
allow() {
  local principal="User:$1" operations=() operation
  for operation in $2; do
    operations+=(--operation "$operation")
  done
  "$bin/kafka-acls.sh" --bootstrap-server "$broker" --add --force --allow-principal "$principal" "${operations[@]}" \
    "${@:3}" >/dev/null
  echo "$1 may $2 ${*:3}"
}

user ingest-service "$KAFKA_INGEST_PASSWORD"
user nlp-service "$KAFKA_NLP_PASSWORD"
user store-service "$KAFKA_STORE_PASSWORD"
user api-gateway "$KAFKA_GATEWAY_PASSWORD"
user producer "$KAFKA_PRODUCER_PASSWORD"

allow ingest-service Read --topic articles.submitted --topic articles.fetch --topic feeds.state --topic corpus.settings
allow ingest-service Read --group ingest-service --resource-pattern-type prefixed
allow ingest-service Write --topic articles.submitted --topic articles.ingested --topic articles.backlog --topic articles.fetch \
  --topic articles.status --topic feeds.state --topic articles.submitted.dlq --topic articles.fetch.dlq

allow nlp-service Read --topic articles.ingested --topic articles.backlog --topic corpus.settings
allow nlp-service Read --group nlp-service --resource-pattern-type prefixed
allow nlp-service Write --topic articles.enriched --topic articles.status --topic articles.ingested.dlq --topic articles.backlog.dlq

# It creates the topics, keeps every dead letter, sends them again where they came from, and watches how far each group is.
allow store-service "Create Describe Read Write" --topic articles. --topic corpus. --topic feeds. --resource-pattern-type prefixed
allow store-service Describe --cluster
allow store-service Read --group store-service --resource-pattern-type prefixed
allow store-service Describe --group '*'

allow api-gateway Read --topic articles.status --topic articles.stored --topic corpus.settings
allow api-gateway Read --group api-gateway --resource-pattern-type prefixed
# It tells what waits at every stage, and since when, also where nobody is at work.
allow api-gateway Read --topic articles. --topic feeds. --resource-pattern-type prefixed
allow api-gateway Describe --group '*'
# How full the broker's disk is.
allow api-gateway Describe --cluster

# Whoever feeds articles from outside.
allow producer "Write Describe" --topic articles.submitted
