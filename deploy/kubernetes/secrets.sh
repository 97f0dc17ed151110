#!/usr/bin/env bash
# Makes the passwords that the operators do not make themselves, once; what is there stays as it is.
set -euo pipefail

namespace=watchline
case "${1:-}" in
  "") ;;
  -h | --help)
    echo "Usage: deploy/kubernetes/secrets.sh
Makes the namespace $namespace and, where they are missing, the Secrets with the passwords of PostgreSQL's roles, the token
that the services show each other and what the console's sessions are sealed with. Asks the cluster that kubectl points to."
    exit 0
    ;;
  *)
    echo "secrets.sh takes no arguments; see --help" >&2
    exit 2
    ;;
esac

for tool in kubectl openssl; do
  command -v "$tool" >/dev/null || { echo "secrets.sh needs $tool" >&2; exit 1; }
done

# name, type, literals...
secret() {
  if kubectl --namespace "$namespace" get secret "$1" >/dev/null 2>&1; then
    echo "$1 is there"
    return
  fi
  # By standard input: what stands on a command line is seen by every user of the machine.
  {
    printf 'apiVersion: v1\nkind: Secret\nmetadata:\n  name: %s\n  namespace: %s\ntype: %s\nstringData:\n' "$1" "$namespace" "$2"
    printf '  %s\n' "${@:3}"
  } | kubectl apply -f - >/dev/null
  echo "$1 made"
}

password() {
  openssl rand -hex 24
}

kubectl get namespace "$namespace" >/dev/null 2>&1 || kubectl create namespace "$namespace"
for role in owner writer reader; do
  secret "watchline-postgres-$role" kubernetes.io/basic-auth "username: watchline_$role" "password: $(password)"
done
secret watchline-service-token Opaque "token: $(password)"
secret watchline-console-sessions Opaque "secret: $(password)"
