# Part of run.sh: the API under load beside MapServer, ST_AsMVT and ready-made bytes. See rows in api_rows.sh.

readonly ROUNDS=3 SECONDS_EACH=${SECONDS_EACH:-8} WARM_UP=${WARM_UP:-4} CONNECTIONS="8 64"
# All kinds of requests; fewer for a quick look: KINDS="one tile" SECONDS_EACH=2.
readonly KINDS=${KINDS:-one items100 items1000 layer filter-box filter-all tile hot-tile hot-tile-gzip}
readonly REQUESTS=$OUT/requests API=$OUT/api

asked() { # KIND: its first address
  head -1 "$REQUESTS/$1.txt" | sed 's/{n}/0/'
}

# What a client says: GeoJSON wanted, nothing compressed unless the kind is about that. In the array HEADERS.
say() { # KIND
  HEADERS=(-H 'Accept: application/geo+json, */*;q=0.5')
  if [[ $1 = *gzip ]]; then HEADERS+=(-H 'Accept-Encoding: gzip'); fi
}

# Prints the line of requests.lua.
ask() { # KIND SERVER CONNECTIONS SECONDS SEED
  say "$1"
  timeout --foreground 60 wrk -t1 -c"$3" -d"$4s" --timeout 10s "${HEADERS[@]}" \
    -s src/bench/requests.lua "$(origin "$2")" -- "$REQUESTS/$1.txt" "$5" | grep ^result
}

# The same line for tiles straight from PostGIS; the size of its answers is measured apart.
ask_postgis() { # CONNECTIONS SECONDS SEED
  rm -f "$API"/pgbench_log.*
  (cd "$API" && timeout --foreground 60 pgbench -n -M prepared -h "$PLACE" -p "$PG" -U postgres -c "$1" -j 1 -T "$2" \
    --random-seed="$3" -l -f "$PLACE/tile.pgbench" parkatlas) >"$API/pgbench.out" 2>&1
  cat "$API"/pgbench_log.* | cut -d' ' -f3 | sort -n | awk -v bytes="$(value "$OUT/tile-bytes" bytes)" \
    -v tps="$(awk '$1 == "tps" { print $3 }' "$API/pgbench.out")" \
    '{ v[NR] = $1 / 1000 } END { printf "result\t%.1f\t%.2f\t%.2f\t%.0f\t0\n", tps, v[int((NR + 1) / 2)], v[int(NR * 0.99)], bytes }'
}

measured() { # KIND SERVER CONNECTIONS SECONDS SEED
  if [ "$2" = postgis ]; then ask_postgis "$3" "$4" "$5"; else ask "$@"; fi
}

# Servers take turns, so that what else the machine does falls on all of them.
compare() { # KIND CONNECTIONS SERVER…
  local kind=$1 connections=$2 round server
  shift 2
  if ! chosen "$kind"; then return; fi
  log "$kind, $connections connections: $*"
  for server in "$@"; do
    if [ "$server" != postgis ]; then fetch "$kind" "$server" "$API/$kind-$server.answer"; fi
    measured "$kind" "$server" "$connections" "$WARM_UP" "$((connections * 10))" >/dev/null
    : >"$API/$kind-$server-$connections"
  done
  for ((round = 1; round <= ROUNDS; round++)); do
    for server in "$@"; do
      measured "$kind" "$server" "$connections" "$SECONDS_EACH" "$((connections * 10 + round))" >>"$API/$kind-$server-$connections"
    done
  done
}

# The first answer of a kind, as it comes over the wire.
fetch() { # KIND SERVER FILE
  say "$1"
  curl -sf "${HEADERS[@]}" "$(origin "$2")$(asked "$1")" -o "$3" || fail "$2 did not answer $(asked "$1")"
}

# A ratio means nothing if the answers differ: ids and counts must be those of the other server.
same_answers() {
  local kind
  for kind in items100 items1000 layer; do
    fetch "$kind" product "$API/$kind.product"
    fetch "$kind" mapserver "$API/$kind.mapserver"
    "$PYTHON" src/bench/same_answers.py "$API/$kind.product" "$API/$kind.mapserver" ||
      fail "MapServer and ParkAtlas answer differently: $(asked "$kind"), see $API/$kind.*"
  done
}

# Seconds to the first byte and to the last of the whole layer, on one kept connection.
first_bytes() {
  local urls=() i
  for ((i = 0; i < 110; i++)); do urls+=(-o /dev/null "$(origin product)$(asked layer)"); done
  curl -sf -w '%{time_starttransfer}\t%{time_total}\t%{size_download}\n' "${urls[@]}" | tail -100 >"$API/first-bytes"
}

tile_bytes() {
  log "sizes of tiles of ST_AsMVT"
  sed -e "s|@WEST@|$(value "$OUT/tiles" west)|; s|@EAST@|$(value "$OUT/tiles" east)|" \
    -e "s|@NORTH@|$(value "$OUT/tiles" north)|; s|@SOUTH@|$(value "$OUT/tiles" south)|" \
    src/bench/competitors/tile.pgbench >"$PLACE/tile.pgbench"
  {
    echo 'CREATE TEMPORARY TABLE asked (z int, x int, y int);'
    head -300 "$REQUESTS/tile.txt" | sed -E 's|.*/([0-9]+)/([0-9]+)/([0-9]+)\.pbf.*|INSERT INTO asked VALUES (\1, \2, \3);|'
    echo "SELECT 'bytes', round(avg(octet_length(mvt))) FROM asked, LATERAL ("
    sed -E '/^(--|\\)/d; s/;$//; s/:([zxy])\b/asked.\1/g' "$PLACE/tile.pgbench"
    echo ') AS made (mvt);'
  } | sql parkatlas -At -F $'\t' >"$OUT/tile-bytes"
}

chosen() { [[ " $KINDS " = *" $1 "* ]]; } # KIND

measure_all() {
  local connections
  for connections in $CONNECTIONS; do
    compare items100 "$connections" product mapserver ready tenfold
    compare one "$connections" product mapserver
    compare items1000 "$connections" product mapserver
    compare filter-box "$connections" product
    compare tile "$connections" product postgis tenfold
    compare hot-tile "$connections" product ready-tile
    compare hot-tile-gzip "$connections" product ready-gzip
  done
  compare filter-all 8 product
  if chosen layer; then first_bytes; fi
  log "allocations and memory"
  # shellcheck disable=SC2086 # one argument a kind
  program 240 AllocationBench "$(value "$OUT/product.pid" pid)" "$(origin product)" "$REQUESTS" ${KINDS//hot-tile-gzip/} >"$OUT/allocations"
}

api() {
  mkdir -p "$API"
  rm -f "$API"/*
  program 60 RequestLists "$REQUESTS" >"$OUT/tiles"
  make_place
  postgis
  fill_databases
  mapserver
  log "starting ParkAtlas twice, over 100,000 and over 1,000,000 parcels"
  product product parkatlas
  product tenfold tenfold
  same_answers
  tile_bytes
  ready ready "$API/items100.product" application/geo+json
  if chosen hot-tile; then
    fetch hot-tile product "$API/hot-tile"
    ready ready-tile "$API/hot-tile" application/vnd.mapbox-vector-tile
  fi
  if chosen hot-tile-gzip; then
    fetch hot-tile-gzip product "$API/hot-tile-gzip"
    ready ready-gzip "$API/hot-tile-gzip" application/vnd.mapbox-vector-tile gzip
  fi
  measure_all
  end_servers
}
