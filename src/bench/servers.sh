# Part of run.sh: starts what is measured and ends it again. Everything listens on 127.0.0.1 alone, keeps its files in
# one temporary folder, is ended by its process id, and ends by itself after LONGEST at the latest.

readonly LONGEST=40m MAPSERV_PROCESSES=${MAPSERV_PROCESSES:-4}
STARTED=() # process ids, the latest last
PLACE=     # the temporary folder

end_servers() {
  local i
  for ((i = ${#STARTED[@]} - 1; i >= 0; i--)); do
    kill "${STARTED[i]}" 2>/dev/null || true
  done
  # PostgreSQL is told not to wait for its clients.
  if [ -f "$PLACE/data/postmaster.pid" ]; then kill -INT "$(head -1 "$PLACE/data/postmaster.pid")" || true; fi
  # Their files must not be taken from them while they end.
  for i in "${STARTED[@]}"; do (await "process $i to end" 50 "! alive $i") || true; done
  STARTED=()
  if [ -n "$PLACE" ]; then rm -rf "$PLACE"; fi
  PLACE=
}
trap end_servers EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

alive() { grep -qs '^State:.[^Z]' "/proc/$1/status"; } # PID: there, and not only waiting for its parent to notice

await() { # WHAT HALF-SECONDS TEST
  local tries=$2
  until eval "$3" 2>/dev/null; do
    if ((tries-- == 0)); then fail "waited in vain for $1"; fi
    sleep 0.5
  done
}

free_port() { "$PYTHON" -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'; }

# PostgreSQL refuses root, and the others need not be root either.
AS=()
if [ "$(id -u)" -eq 0 ]; then AS=(setpriv --reuid=postgres --regid=postgres --clear-groups --); fi

# In the background; timeout hands on the signal that ends it.
start() { # LOG COMMAND…
  local log=$1
  shift
  timeout -k 20 "$LONGEST" "$@" >"$log" 2>&1 &
  STARTED+=($!)
}

sql() { # DATABASE ARGS…
  local database=$1
  shift
  psql -X -q -v ON_ERROR_STOP=1 -h 127.0.0.1 -p "$PG" -U postgres -d "$database" "$@"
}

make_place() {
  PLACE=$(mktemp -d "${TMPDIR:-/tmp}/parkatlas-bench-XXXXXX")
  if [ "$(id -u)" -eq 0 ]; then chown postgres: "$PLACE"; fi
}

# Settings for a machine that has the memory: all data in shared buffers, no wait for a disk, no compilation of short
# queries, and no helpers for one query, which would only take the cores from the other clients.
postgis() {
  local bin
  bin=$(printf '%s\n' /usr/lib/postgresql/*/bin | sort -V | tail -1)
  PG=$(free_port)
  (cd "$PLACE" && "${AS[@]}" "$bin/initdb" -D "$PLACE/data" -U postgres -A trust -E UTF8 --no-locale --no-sync) \
    >"$OUT/initdb.log"
  start "$OUT/postgres.log" "${AS[@]}" "$bin/postgres" -D "$PLACE/data" -p "$PG" -c listen_addresses=127.0.0.1 \
    -c unix_socket_directories="$PLACE" -c max_connections=200 -c shared_buffers=1GB -c effective_cache_size=4GB \
    -c work_mem=32MB -c maintenance_work_mem=256MB -c random_page_cost=1.0 -c jit=off \
    -c max_parallel_workers_per_gather=0 -c fsync=off -c synchronous_commit=off -c full_page_writes=off \
    -c wal_level=minimal -c max_wal_senders=0 -c max_wal_size=4GB -c autovacuum=off
  await "PostgreSQL, see $OUT/postgres.log" 60 "sql postgres -c 'SELECT 1' >/dev/null"
}

fill_databases() {
  log "filling PostGIS: 100,000 parcels and 2,000 polygons"
  sql postgres -c 'CREATE DATABASE parkatlas'
  sql parkatlas -c 'CREATE EXTENSION postgis'
  program 60 JoinBench generate "$OUT"
  program 180 FillDatabase "jdbc:postgresql://127.0.0.1:$PG/parkatlas" "$OUT" >"$OUT/fill.log" 2>&1
  sql postgres -c 'CREATE DATABASE tenfold TEMPLATE parkatlas STRATEGY FILE_COPY'
  sql parkatlas -f src/bench/competitors/database.sql
  log "filling PostGIS: ten times the parcels"
  sql tenfold -f src/bench/competitors/tenfold.sql
}

filled_in() { # FILE: a template with its @…@ replaced
  sed -e "s|@DIR@|$PLACE|g" -e "s|@PG@|$PG|g" -e "s|@HTTP@|$MAPSERVER|g" "src/bench/competitors/$1" >"$PLACE/$1"
  cp "$PLACE/$1" "$OUT/$1"
}

# MapServer as FastCGI processes that live on, behind nginx. The socket is what both share. Told to end, MapServer waits
# for one more request, so timeout insists.
mapserver() {
  local file
  MAPSERVER=$(free_port)
  for file in parkatlas.map mapserver.conf nginx.conf; do filled_in "$file"; done
  MAPSERVER_CONFIG_FILE=$PLACE/mapserver.conf "${AS[@]}" spawn-fcgi -s "$PLACE/mapserv.socket" -b 512 \
    -F "$MAPSERV_PROCESSES" -P "$PLACE/mapserv.pids" -- "$(command -v timeout)" -k 1 "$LONGEST" /usr/lib/cgi-bin/mapserv \
    >"$OUT/spawn-fcgi.log"
  # shellcheck disable=SC2207 # numbers only
  STARTED+=($(cat "$PLACE/mapserv.pids"))
  start "$OUT/nginx.log" "${AS[@]}" nginx -e "$PLACE/nginx.log" -p "$PLACE" -c "$PLACE/nginx.conf"
  echo "port	$MAPSERVER" >"$OUT/mapserver.port"
  await "MapServer, see $OUT/nginx.log" 40 "curl -sf -H 'Accept: application/json' http://127.0.0.1:$MAPSERVER/api/collections -o /dev/null"
}

# ParkAtlas as users run it, on the data in PostGIS.
product() { # NAME DATABASE
  start "$OUT/$1.log" java "${JVM[@]}" -jar target/parkatlas.jar serve --port "$(free_port)" --demo false \
    --db-url "jdbc:postgresql://127.0.0.1:$PG/$2" --db-user postgres --db-password ''
  await "$1, see $OUT/$1.log" 1200 "grep -q 'is ready at' $OUT/$1.log"
  sed -nE 's|.*is ready at http://localhost:([0-9]+).*|port\t\1|p' "$OUT/$1.log" >"$OUT/$1.port"
  echo "pid	$(pgrep -P "${STARTED[-1]}")" >"$OUT/$1.pid"
}

ready() { # NAME FILE TYPE [ENCODING]
  local name=$1
  shift
  start "$OUT/$name.port" java "${JVM[@]}" -cp "$CLASSES" org.parkatlas.bench.ReadyServer "$@"
  await "$name, see $OUT/$name.port" 60 "grep -q ^port $OUT/$name.port"
}

origin() { echo "http://127.0.0.1:$(value "$OUT/$1.port" port)"; }
