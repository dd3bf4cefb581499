# Part of run.sh: item pages of the product beside the same bytes ready-made, asked for by wrk.

readonly ITEM_ROUNDS=3 ITEM_SECONDS=8 CONNECTIONS="8 64"
SERVERS=()

end_servers() {
  for pid in "${SERVERS[@]}"; do
    kill "$pid" 2>/dev/null || true
  done
  SERVERS=()
}
trap end_servers EXIT

serve() { # NAME ARGS…: starts a server, which leaves its port in a file; it ends after 5 minutes at the latest
  local name=$1
  shift
  : >"$OUT/$name.port"
  timeout 300 java "${JVM[@]}" -cp "$CLASSES" org.parkatlas.bench.ItemsBench "$@" \
    >"$OUT/$name.port" 2>"$OUT/$name.log" &
  SERVERS+=($!)
  for _ in {1..120}; do
    if grep -q ^port "$OUT/$name.port"; then return; fi
    sleep 0.5
  done
  echo "bench: the server $name did not start, see $OUT/$name.log" >&2
  exit 1
}

origin() { echo "http://127.0.0.1:$(value "$OUT/$1.port" port)"; }

load() { # NAME CONNECTIONS: prints the line of items.lua
  timeout --foreground 60 wrk -t1 -c"$2" -d"${ITEM_SECONDS}s" -s src/bench/items.lua "$(origin "$1")" | grep ^result
}

items() {
  log "items: starting the servers"
  serve product product
  curl -sf "$(origin product)/api/collections/parcels/items?bbox=121.5,31.2,121.56,31.26&limit=100" -o "$OUT/page.geojson"
  serve ready ready "$OUT/page.geojson"
  local connections round name
  for connections in $CONNECTIONS; do
    for name in product ready; do
      log "items: warm-up of $name, $connections connections"
      load "$name" "$connections" >/dev/null
      : >"$OUT/items-$name-$connections"
    done
    for ((round = 1; round <= ITEM_ROUNDS; round++)); do
      for name in product ready; do
        load "$name" "$connections" >>"$OUT/items-$name-$connections"
      done
    done
  done
  end_servers
}

median() { # FILE COLUMN
  cut -f"$2" "$1" | sort -g | sed -n "$(((ITEM_ROUNDS + 1) / 2))p"
}

failed() { # FILE: answers that failed in all rounds
  awk -F'\t' '{ n += $5 } END { print n + 0 }' "$1"
}

result() { # FILE: requests a second, p99 and size
  echo "$(median "$1" 2 | xargs printf '%.0f') requests/s, p99 $(median "$1" 3) ms, $(median "$1" 4) bytes an answer, $(failed "$1") failed"
}

items_rows() {
  local connections ours ready
  for connections in $CONNECTIONS; do
    ours=$OUT/items-product-$connections
    ready=$OUT/items-ready-$connections
    echo "| pages of 100 by \`bbox\` from 100,000 parcels, $connections connections | **$(result "$ours")** | wrk with one thread on the same machine, a random box of about 300 parcels each time, medians of $ITEM_ROUNDS rounds of $ITEM_SECONDS s in turn with the next line, after a warm-up of $ITEM_SECONDS s |"
    echo "| one such page ready-made, $connections connections | $(result "$ready") | a bare Javalin handler (\`ctx.result(bytes)\`), own process, same JVM flags and threads |"
    echo "| ours / ready-made, $connections connections | **$(percent "$(median "$ours" 2)" "$(median "$ready" 2)")** | requests/s |"
  done
}
