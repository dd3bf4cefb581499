# Part of run.sh: the join from a CSV file to a CSV file as whole processes, beside the same in PostGIS.

readonly JOIN_FILE_ROUNDS=${JOIN_FILE_ROUNDS:-5}

join-file() {
  local round
  log "join-file: writing 1,000,000 points and 2,000 polygons as files"
  program 60 JoinBench generate "$OUT"
  program 120 JoinFiles "$OUT"
  make -s target/parkatlas.jar >&2
  make_place
  postgis
  sql postgres -c 'CREATE DATABASE join_file'
  sql join_file -c 'CREATE EXTENSION postgis'
  rm -f "$OUT/join-file-ours" "$OUT/join-file-postgis"
  for ((round = 1; round <= JOIN_FILE_ROUNDS; round++)); do
    log "join-file: round $round of $JOIN_FILE_ROUNDS"
    join_file_ours
    join_file_postgis
  done
  end_servers
  # PostGIS writes no decimals for an empty sum.
  if ! diff <(cut -d, -f1,3,4 "$OUT/join-file-ours.csv" | tr -d '\r' | tail -n +2 | sed 's/,0$/,0.00/') \
    <(tail -n +2 "$OUT/join-file-postgis.csv" | sed 's/,0$/,0.00/') >"$OUT/join-file.diff"; then
    fail "the two joins found different sums: see $OUT/join-file.diff"
  fi
}

# Without any option of the JVM, as users run it.
join_file_ours() {
  /usr/bin/time -f '%e	%M' -a -o "$OUT/join-file-ours" timeout 120 java -jar target/parkatlas.jar join \
    --points "$OUT/points.csv" --id id --amount output --zones "$OUT/zones.geojson" -o "$OUT/join-file-ours.csv" \
    >"$OUT/join-file-ours.log"
}

join_file_postgis() {
  /usr/bin/time -f '%e' -a -o "$OUT/join-file-postgis" timeout 120 psql -X -q -v ON_ERROR_STOP=1 -h 127.0.0.1 -p "$PG" \
    -U postgres -d join_file -f - >"$OUT/join-file-postgis.log" <<SQL
SET client_min_messages = warning;
DROP TABLE IF EXISTS points, zones;
CREATE UNLOGGED TABLE points (id text, lon float8, lat float8, output numeric);
CREATE UNLOGGED TABLE zones (id text, shape geometry(Polygon));
\\copy points FROM '$OUT/points.csv' CSV HEADER
\\copy zones FROM '$OUT/zones.csv' CSV
CREATE INDEX ON zones USING gist (shape);
ANALYZE zones;
ANALYZE points;
SET max_parallel_workers_per_gather = 2;
\\copy (SELECT z.id, coalesce(n, 0), coalesce(s, 0) FROM zones z LEFT JOIN (SELECT i.id, count(*) n, sum(p.output) s FROM points p JOIN zones i ON ST_Covers(i.shape, ST_Point(p.lon, p.lat)) GROUP BY i.id) j USING (id) ORDER BY z.id) TO '$OUT/join-file-postgis.csv' CSV HEADER
SQL
}

join-file_rows() {
  local ours theirs memory
  ours=$(median "$OUT/join-file-ours" 1)
  theirs=$(median "$OUT/join-file-postgis" 1)
  memory=$(cut -f2 "$OUT/join-file-ours" | sort -g | tail -1)
  echo "| join of files, 1,000,000 points with 2,000 polygons of 200 vertices, CSV to CSV | **$ours s** | | median of $JOIN_FILE_ROUNDS rounds in turn, the whole process from start to end, no option of the JVM |"
  echo "| the same in PostGIS | $theirs s | | \`COPY\` of points and zones, GiST index, join on both cores, \`COPY\` of the result; no fsync, tables unlogged |"
  echo "| PostGIS / ours | **$(ratio "$theirs" "$ours")** | $(budget "$(ratio "$theirs" "$ours")" at-least 3 "") | same run, same files; counts and sums of all zones equal |"
  echo "| its largest resident memory | **$((memory / 1024)) MB** | $(budget "$((memory / 1024))" at-most 512 " MB") | of all rounds |"
}
