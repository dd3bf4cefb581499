"""Times GeoPandas' spatial join on the files of JoinInput. Usage: join_geopandas.py FOLDER SECONDS

Makes at least one round, and as many as fit in SECONDS.
"""

import hashlib
import sys
import time

import geopandas
import numpy
import shapely

try:
    import rtree
except ImportError:  # From Shapely 2 on GeoPandas has an index of its own.
    rtree = None

VERTICES = 200
POLYGONS = 2000


def read(folder):
    points = numpy.fromfile(f"{folder}/points.f64", dtype="<f8").reshape(-1, 2)
    rings = numpy.fromfile(f"{folder}/polygons.f64", dtype="<f8").reshape(-1, VERTICES, 2)
    return points, [shapely.geometry.Polygon(ring) for ring in rings]


def joined(points, polygons):
    """The fastest way round for GeoPandas: the polygons ask, prepared, and the points are indexed.

    Fresh frames each time, so that building the index counts as it does on the other side.
    """
    asking = geopandas.GeoDataFrame(geometry=polygons)
    asked = geopandas.GeoDataFrame(geometry=geopandas.points_from_xy(points[:, 0], points[:, 1]))
    start = time.perf_counter()
    pairs = geopandas.sjoin(asking, asked, predicate="intersects")
    return time.perf_counter() - start, pairs


def digest(pairs):
    keys = pairs["index_right"].to_numpy().astype("<i8") * POLYGONS + pairs.index.to_numpy()
    return hashlib.sha256(numpy.sort(keys).astype("<i8").tobytes()).hexdigest()


def rounds(points, polygons, seconds):
    start = time.perf_counter()
    times = []
    longest = 0
    while not times or time.perf_counter() - start + longest <= seconds:
        begun = time.perf_counter()
        taken, pairs = joined(points, polygons)
        longest = max(longest, time.perf_counter() - begun)
        times.append(taken)
    return times, pairs


def versions():
    names = (("GeoPandas", geopandas), ("Shapely", shapely), ("rtree", rtree))
    return ", ".join(f"{name} {module.__version__}" for name, module in names if module)


def main(folder, seconds):
    times, pairs = rounds(*read(folder), seconds)
    print(f"version\t{versions()}")
    print(f"rounds\t{len(times)}")
    print(f"first\t{times[0]:.3f}")
    print(f"median\t{numpy.median(times):.3f}")
    print(f"pairs\t{len(pairs)}")
    print(f"digest\t{digest(pairs)}")


if __name__ == "__main__":
    main(sys.argv[1], float(sys.argv[2]))
