# Part of run.sh: the spatial join beside GeoPandas.

readonly JOIN_ROUNDS=7 PYTHON_SECONDS=60

join() {
  log "join: making 1,000,000 points and 2,000 polygons, joining them"
  program 60 JoinBench generate "$OUT"
  program 90 JoinBench run "$OUT" "$JOIN_ROUNDS" >"$OUT/join-ours"
  log "join: the same with GeoPandas"
  timeout --foreground 150 "$PYTHON" src/bench/join_geopandas.py "$OUT" "$PYTHON_SECONDS" >"$OUT/join-geopandas"
  if [ "$(value "$OUT/join-ours" digest)" != "$(value "$OUT/join-geopandas" digest)" ]; then
    fail "the two joins found different pairs: see digest in $OUT/join-*"
  fi
}

join_rows() {
  local ours theirs
  ours=$(value "$OUT/join-ours" median)
  theirs=$(value "$OUT/join-geopandas" median)
  echo "| join, 1,000,000 points with 2,000 polygons of 200 vertices | **$ours s** | | median of $JOIN_ROUNDS rounds after warm-up (the first of all: $(value "$OUT/join-ours" first) s), shapes in memory to all pairs, index included |"
  echo "| the same with $(value "$OUT/join-geopandas" version) | $theirs s | | \`$PYTHON\`, index included, median of rounds: $(value "$OUT/join-geopandas" rounds); \`sjoin\`, frames made before the clock starts |"
  echo "| ours / GeoPandas | **$(ratio "$ours" "$theirs")** | $(budget "$(ratio "$ours" "$theirs")" at-most 0.5 "") | same run, same files; $(value "$OUT/join-ours" pairs) pairs on both sides, equal by SHA-256 |"
}
