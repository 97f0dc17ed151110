#!/usr/bin/env bash
# Asks the service in this container whether it is ready. The image has neither curl nor wget, so bash speaks HTTP itself.
set -euo pipefail

exec 3<>"/dev/tcp/127.0.0.1/${QUARKUS_HTTP_PORT}"
printf 'GET /q/health/ready HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' >&3
read -r _ status _ <&3
[ "$status" = 200 ]
