"""Whether two GeoJSON pages count alike. Usage: same_answers.py ONE OTHER

The order is each server's own, so full pages hold other features; whole answers must hold the same.
"""

import json
import sys


def facts(path):
    with open(path, encoding="utf-8") as file:
        page = json.load(file)
    ids = sorted(feature["id"] for feature in page["features"])
    whole = page["numberMatched"] == len(ids)
    shapes = sum(len(feature["geometry"]["coordinates"][0]) for feature in page["features"])
    fields = sorted(page["features"][0]["properties"])
    return page["numberMatched"], page["numberReturned"], fields, (ids, shapes) if whole else len(ids)


one, other = facts(sys.argv[1]), facts(sys.argv[2])
if one != other:
    sys.exit(f"{one}\n{other}")
