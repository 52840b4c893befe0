#!/usr/bin/env bash
# Whether the server is ready: the model is loaded. With a path, such as /actuator/health/details, it prints the status and what
# the server answers there. Needs nothing but bash, grep and sed, which the images have.
set -eu
exec 3<>"/dev/tcp/127.0.0.1/${MANAGEMENT_SERVER_PORT:-8080}"
printf 'GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' "${1:-/actuator/health/readiness}" >&3
if [ $# -gt 0 ]; then
  sed '2,/^\r$/d' <&3
else
  head -n 1 <&3 | grep -q ' 200 '
fi
