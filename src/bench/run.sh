#!/usr/bin/env bash
# Measures the join, item pages and memory, and writes target/bench.md. Takes about five minutes; every
# step has a time limit, and only processes started here are ended.
set -euo pipefail
cd "$(dirname "$0")/../.."
. src/bench/items.sh

readonly OUT=target/bench ROUNDS=7 PYTHON_SECONDS=60
# Debian's own; another GeoPandas is measured with PYTHON=/path/to/python make bench.
readonly PYTHON=${PYTHON:-/usr/bin/python3}
readonly JVM=(-Xmx2g)
mkdir -p "$OUT"

program() { # SECONDS CLASS ARGS…
  local seconds=$1 class=$2
  shift 2
  timeout --foreground "$seconds" java "${JVM[@]}" -cp "$CLASSES" "org.parkatlas.bench.$class" "$@"
}

value() { # FILE NAME: the value of a line "name<tab>value"
  awk -F'\t' -v name="$2" '$1 == name { print $2; found = 1; exit } END { exit !found }' "$1"
}

ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", a / b }'; }

percent() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.0f %%", 100 * a / b }'; }

log() { echo "bench: $(date +%T) $*" >&2; }

join() {
  log "join: making 1,000,000 points and 2,000 polygons, joining them"
  program 60 JoinBench generate "$OUT"
  program 90 JoinBench run "$OUT" "$ROUNDS" >"$OUT/join-ours"
  log "join: the same with GeoPandas"
  timeout --foreground 150 "$PYTHON" src/bench/join_geopandas.py "$OUT" "$PYTHON_SECONDS" >"$OUT/join-geopandas"
  if [ "$(value "$OUT/join-ours" digest)" != "$(value "$OUT/join-geopandas" digest)" ]; then
    echo "bench: the two joins found different pairs: see digest in $OUT/join-*" >&2
    exit 1
  fi
}

join_rows() {
  local ours theirs
  ours=$(value "$OUT/join-ours" median)
  theirs=$(value "$OUT/join-geopandas" median)
  echo "| join, 1,000,000 points with 2,000 polygons of 200 vertices | **$ours s** | median of $ROUNDS rounds after warm-up (the first of all: $(value "$OUT/join-ours" first) s), shapes in memory to all pairs, index included |"
  echo "| the same with $(value "$OUT/join-geopandas" version) | $theirs s | \`$PYTHON\`, index included, median of rounds: $(value "$OUT/join-geopandas" rounds); \`sjoin\`, frames made before the clock starts |"
  echo "| ours / GeoPandas | **$(ratio "$ours" "$theirs")** | same run, same files; $(value "$OUT/join-ours" pairs) pairs on both sides, equal by SHA-256 |"
}

memory_rows() {
  local feature index
  feature=$(value "$OUT/memory" feature)
  index=$(value "$OUT/memory" index)
  echo "| memory per parcel | **$((feature + index)) bytes** | heap in use after GC, before and after making $(value "$OUT/memory" features) parcels of 8 corners ($feature) and before and after indexing them ($index, of which $(value "$OUT/memory" encoded) are its ready GeoJSON) |"
}

table() {
  echo "Measured $(date -u +%F) on $(nproc) cores of $(awk -F': ' '/model name/ { print $2; exit }' /proc/cpuinfo), load average $LOAD before the run, $(java -version 2>&1 | sed -n 2p), \`${JVM[*]}\`."
  echo
  echo "| what | result | how |"
  echo "|---|---|---|"
  join_rows
  items_rows
  memory_rows
}

LOAD=$(cut -d' ' -f1 /proc/loadavg)
log "compiling"
mvn -B -q test-compile dependency:build-classpath -Dmdep.outputFile=target/test.classpath >&2
CLASSES="target/test-classes:target/classes:$(cat target/test.classpath)"
join
items
log "memory"
program 60 MemoryBench >"$OUT/memory"
table >target/bench.md
cat target/bench.md
