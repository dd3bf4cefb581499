#!/usr/bin/env bash
# Writes the class-data archive of a jar: the classes of a start as Java maps them into memory instead of reading them anew.
# Usage: class-archive.sh JAR ARCHIVE
set -euo pipefail

jar=$1 archive=$2
patience_s=120
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

java -XX:ArchiveClassesAtExit="$archive" -Xlog:cds=off -Xlog:cds+dynamic=off \
  -jar "$jar" serve --host 127.0.0.1 --port 0 --data-dir "$work/data" >"$work/log" 2>&1 &
server=$!
for ((tenths = 0; tenths < patience_s * 10; tenths++)); do
  if grep -q 'is ready' "$work/log" || ! kill -0 "$server" 2>/dev/null; then break; fi
  sleep 0.1
done
kill "$server" 2>/dev/null || true
wait "$server" || true
if [ ! -s "$archive" ]; then
  cat "$work/log" >&2
  exit 1
fi
