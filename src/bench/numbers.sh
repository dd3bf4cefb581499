# Part of run.sh: values out of result files, ratios, and budgets.

log() { echo "bench: $(date +%T) $*" >&2; }

fail() {
  echo "bench: $*" >&2
  exit 1
}

value() { # FILE NAME: the value of a line "name<tab>value"
  awk -F'\t' -v name="$2" '$1 == name { print $2; found = 1; exit } END { exit !found }' "$1"
}

ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", a / b }'; }

percent() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.0f", 100 * a / b }'; }

median() { # FILE COLUMN
  cut -f"$2" "$1" | sort -g | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'
}

budget() { # VALUE at-least|at-most|below LIMIT UNIT: the limit and whether it was kept
  awk -v v="$1" -v how="$2" -v limit="$3" -v unit="$4" 'BEGIN {
    kept = how == "at-least" ? v >= limit : how == "at-most" ? v <= limit : v < limit
    sub("-", " ", how)
    printf "%s %s%s: %s", how, limit, unit, kept ? "**pass**" : "**MISS**" }'
}
