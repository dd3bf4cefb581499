# Part of run.sh: the rows of api.sh, each ratio with its budget.

ours() { echo "$API/$1-product-$2"; } # KIND CONNECTIONS

shown() { # FILE: requests a second, latency and size
  printf '%.0f requests/s, p50 %s ms, p99 %s ms, %s bytes an answer, %s failed' \
    "$(median "$1" 2)" "$(median "$1" 3)" "$(median "$1" 4)" "$(median "$1" 5)" "$(awk -F'\t' '{ n += $6 } END { print n + 0 }' "$1")"
}

times() { # KIND CONNECTIONS SERVER: how many times the requests of SERVER ours answers
  ratio "$(median "$(ours "$1" "$2")" 2)" "$(median "$API/$1-$3-$2" 2)"
}

row() { # WHAT RESULT BUDGET HOW
  echo "| $1 | $2 | $3 | $4 |"
}

pair_rows() { # TITLE KIND SERVER NAME LEAST HOW
  local connections factor
  if ! chosen "$2"; then return; fi
  for connections in $CONNECTIONS; do
    factor=$(times "$2" "$connections" "$3")
    row "$1, $connections connections" "**$(shown "$(ours "$2" "$connections")")**" "" "$6"
    row "the same of $4" "$(shown "$API/$2-$3-$connections")" "" "in turn with the line above"
    row "ours / $4" "**$factor ×**" "$(budget "$factor" at-least "$5" " ×")" "requests/s"
  done
}

ready_row() { # WHAT KIND SERVER CONNECTIONS LEAST
  local share
  share=$(percent "$(median "$(ours "$2" "$4")" 2)" "$(median "$API/$2-$3-$4" 2)")
  row "$1 ready-made, $4 connections" "$(shown "$API/$2-$3-$4")" "" "a bare Javalin handler (\`ctx.result(bytes)\`) with one such answer, own process, same JVM flags"
  row "ours / ready-made" "**$share %**" "$(budget "$share" at-least "$5" " %")" "requests/s"
}

items_rows() {
  local connections p99 turns="wrk, one thread; a random address each time; medians of $ROUNDS rounds of $SECONDS_EACH s after a warm-up of $WARM_UP s"
  pair_rows "100 of about 300 parcels in a box" items100 mapserver MapServer 10 "$turns"
  if chosen items100; then
    for connections in $CONNECTIONS; do ready_row "a page of 100" items100 ready "$connections" 25; done
    p99=$(median "$(ours items100 8)" 4)
    row "p99 of a page of 100, 8 connections" "**$p99 ms**" "$(budget "$p99" below 20 " ms")" "as above"
  fi
  pair_rows "one parcel by its id" one mapserver MapServer 8 "$turns"
  pair_rows "1,000 of about 2,700 parcels in a box" items1000 mapserver MapServer 8 "$turns"
}

layer_rows() {
  local first before after
  if ! chosen layer; then return; fi
  first=$(cut -f1 "$API/first-bytes" | sort -g | awk '{ v[NR] = $1 * 1000 } END { printf "%.1f", v[int(NR * 0.99)] }')
  row "first byte of all 2,000 polygons of 200 vertices ($(median "$API/first-bytes" 3) bytes)" "**$(awk -v s="$(median "$API/first-bytes" 1)" 'BEGIN { printf "%.1f", s * 1000 }') ms, p99 $first ms**; whole answer $(awk -v s="$(median "$API/first-bytes" 2)" 'BEGIN { printf "%.1f", s * 1000 }') ms" "$(budget "$first" below 20 " ms")" "curl, 100 times on one connection, after 10 more"
  before=$(awk '$1 == "heap" { print $2 }' "$OUT/allocations")
  after=$(awk '$1 == "heap" { print $3 }' "$OUT/allocations")
  row "heap after collection, before and after 100 such answers" "**$(mb "$before") and $(mb "$after") MB**" "$(budget "$((after - before))" below 1000000 " bytes more")" "resident memory $(awk '$1 == "resident" { printf "%.0f and %.0f", $2 / 1e6, $3 / 1e6 }' "$OUT/allocations") MB"
}

mb() { awk -v b="$1" 'BEGIN { printf "%.1f", b / 1e6 }'; }

filter_rows() {
  local connections kind p99
  for kind in "filter-box 8" "filter-box 64" "filter-all 8"; do
    if ! chosen "${kind% *}"; then continue; fi
    p99=$(median "$(ours ${kind% *} ${kind#* })" 4)
    row "CQL2 filter, ${kind#* } connections, $([[ $kind = *all* ]] && echo "box of all 100,000 parcels" || echo "box of about 300 parcels")" "**$(shown "$(ours ${kind% *} ${kind#* })")**" "$([[ $kind = *64 ]] || budget "$p99" below 25 " ms p99")" "three kinds of conditions in turn with random constants, page of 100, exact count"
  done
}

hot_rows() { # KIND SERVER WORDS
  local connections
  if ! chosen "$1"; then return; fi
  for connections in $CONNECTIONS; do
    row "one tile again and again$3, $connections connections" "**$(shown "$(ours "$1" "$connections")")**" "" "zoom 13"
    ready_row "the same bytes" "$1" "$2" "$connections" 40
  done
}

tile_rows() {
  pair_rows "uncached tile of parcels, zoom 10 to 15" tile postgis "ST_AsMVT" 5 "wrk; a random zoom, then a random place in the square; a filter that all parcels fulfil, with a number that no request had before, so that no cache can help; ST_AsMVT is asked without a filter"
  hot_rows hot-tile ready-tile ""
  hot_rows hot-tile-gzip ready-gzip ", gzipped"
}

growth_rows() {
  local kind cost
  for kind in "items100 page of 100 by box" "tile tile"; do
    if ! chosen "${kind%% *}"; then continue; fi
    cost=$(ratio "$(median "$(ours "${kind%% *}" 8)" 2)" "$(median "$API/${kind%% *}-tenfold-8" 2)")
    row "cost of a ${kind#* } over 1,000,000 parcels / over 100,000" "**$cost ×**" "$(budget "$cost" at-most 1.3 " ×")" "requests/s, 8 connections; 900,000 more parcels lie around the square that is asked for, so the answers are the same"
  done
}

allocation_rows() {
  local kind
  for kind in $KINDS; do
    awk -v kind="$kind" '$1 == kind { printf "| allocated for a request: %s | **%s bytes** | | for an answer of %s bytes; all threads of the server, before and after many requests on one connection |\n", $1, $2, $3 }' "$OUT/allocations"
  done
}

setups() {
  cat <<TEXT

How the others were set up (scripts: \`src/bench/competitors\`, filled in: \`$OUT\`):

- all read the same 100,000 parcels of 8 corners and 2,000 polygons of 200 vertices from one $(psql --version | sed 's/ (Debian.*//; s/psql (PostgreSQL)/PostgreSQL/') with PostGIS (\`database.sql\`, \`servers.sh\`: everything in shared buffers, GIST and btree indexes, tables clustered by place, no fsync, no jit); ParkAtlas reads them once at its start, as \`java ${JVM[*]} -jar target/parkatlas.jar serve --db-url …\`
- $(mapserv -v | cut -d' ' -f1-3) of Debian, $MAPSERV_PROCESSES FastCGI processes that keep their connections to PostgreSQL (\`CLOSE_CONNECTION=DEFER\`, Unix socket), behind $(nginx -v 2>&1 | cut -d' ' -f3) with one worker
- ST_AsMVT: \`pgbench -M prepared\` with as many clients over a Unix socket, one thread; shapes kept in Web Mercator; no HTTP on its side
- wrk and all servers share the same cores; nothing is compressed but the tiles that are called gzipped
TEXT
}

api_rows() {
  items_rows
  layer_rows
  tile_rows
  filter_rows
  growth_rows
  allocation_rows
}
