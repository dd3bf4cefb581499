#!/usr/bin/env bash
# Measures and writes target/bench.md. Usage: run.sh [PART…], parts: join, join-file, api, memory; all of them if none is named.
# Every step has a time limit, and only processes started here are ended.
set -euo pipefail
cd "$(dirname "$0")/../.."

readonly OUT=target/bench
# Debian's own; another GeoPandas is measured with PYTHON=/path/to/python make bench.
readonly PYTHON=${PYTHON:-/usr/bin/python3}
readonly JVM=(-Xmx4g)
mkdir -p "$OUT"
. src/bench/numbers.sh
. src/bench/join.sh
. src/bench/servers.sh
. src/bench/join_file.sh
. src/bench/api.sh
. src/bench/api_rows.sh

program() { # SECONDS CLASS ARGS…
  local seconds=$1 class=$2
  shift 2
  timeout --foreground "$seconds" java "${JVM[@]}" -cp "$CLASSES" "org.parkatlas.bench.$class" "$@"
}

memory() {
  log "memory"
  program 60 MemoryBench >"$OUT/memory"
}

memory_rows() {
  local feature index
  feature=$(value "$OUT/memory" feature)
  index=$(value "$OUT/memory" index)
  echo "| memory per parcel | **$((feature + index)) bytes** | | heap in use after GC, before and after making $(value "$OUT/memory" features) parcels of 8 corners ($feature) and before and after indexing them ($index, of which $(value "$OUT/memory" encoded) are its ready GeoJSON) |"
}

table() { # PART…
  local part
  echo "Measured $(date -u +%F) on $(nproc) cores of $(awk -F': ' '/model name/ { print $2; exit }' /proc/cpuinfo), load average $LOAD before the run, $(java -version 2>&1 | sed -n 2p), \`${JVM[*]}\`."
  echo
  echo "| what | result | budget | how |"
  echo "|---|---|---|---|"
  for part in "$@"; do "${part}_rows"; done
  if [[ " $* " = *" api "* ]]; then setups; fi
}

PARTS=("$@")
if [ $# -eq 0 ]; then PARTS=(join join-file api memory); fi
for part in "${PARTS[@]}"; do
  [[ $part =~ ^(join|join-file|api|memory)$ ]] || fail "there is no part $part: join, join-file, api, memory"
done
LOAD=$(cut -d' ' -f1 /proc/loadavg)
log "compiling"
mvn -B -q test-compile dependency:build-classpath -Dmdep.outputFile=target/test.classpath >&2
CLASSES="target/test-classes:target/classes:$(cat target/test.classpath)"
for part in "${PARTS[@]}"; do "$part"; done
table "${PARTS[@]}" >target/bench.md
cat target/bench.md
