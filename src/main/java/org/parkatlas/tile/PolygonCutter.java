package org.parkatlas.tile;

import java.util.Arrays;

/**
 * Cuts polygons to a box: rings fall into chains that lie in the box, and from where a chain leaves
 * the box its edge is followed clockwise to where the next one comes in. Pieces come out as
 * polygons of their own, with no path between them.
 *
 * <p>Vertices are whole numbers and the edges of the box lie halfway between them, so that no
 * vertex and no side of a ring ever lies on the box: there are no special cases. What is cut ends
 * at the next whole unit outside.
 */
final class PolygonCutter {
  private final double min;
  private final double max;
  private final double side;

  /** The ring being cut. */
  private double[] ring = new double[256];

  private int count;

  /** Chains one after another, with the place along the box's edge where each enters and leaves. */
  private final Parts chains = new Parts();

  private double[] enters = new double[8];
  private double[] leaves = new double[8];
  private boolean[] used = new boolean[8];

  /** Holes that lie wholly in the box. */
  private final Parts holes = new Parts();

  private boolean[] placed = new boolean[8];

  private enum Place {
    INSIDE,
    CUT,
    AROUND,
    ELSEWHERE
  }

  /**
   * @param min lowest whole coordinate in the box, on both axes
   * @param max highest whole coordinate in the box
   */
  PolygonCutter(int min, int max) {
    this.min = min - 0.5;
    this.max = max + 0.5;
    this.side = this.max - this.min;
  }

  /**
   * Adds to the target what lies in the box of one polygon.
   *
   * @param part its exterior, followed by its holes
   */
  void cut(Shape shape, int part, TileGrid grid, Parts target) {
    chains.clear();
    holes.clear();
    load(shape, part, grid);
    Place exterior = place();
    if (exterior == Place.ELSEWHERE) {
      return;
    }
    if (exterior == Place.INSIDE) {
      copyRing(target);
      target.endRing(true);
    } else if (exterior == Place.CUT) {
      chain();
    }
    boolean covered = exterior == Place.AROUND;
    for (int hole = part + 1; hole < shape.parts() && !shape.shells()[hole]; hole++) {
      load(shape, hole, grid);
      Place place = exterior == Place.INSIDE ? Place.INSIDE : place();
      covered &= place != Place.AROUND;
      add(place, exterior == Place.INSIDE ? target : holes);
    }
    if (chains.count() > 0) {
      join(target);
    } else if (covered) {
      box(target);
    }
  }

  private void add(Place place, Parts target) {
    if (place == Place.INSIDE) {
      copyRing(target);
      target.endRing(false);
    } else if (place == Place.CUT) {
      chain();
    }
  }

  private void load(Shape shape, int part, TileGrid grid) {
    int start = shape.start(part);
    count = shape.ends()[part] - start;
    if (ring.length < 2 * count) {
      ring = new double[4 * count];
    }
    grid.load(shape, start, count, ring);
  }

  private void copyRing(Parts target) {
    for (int i = 0; i < count; i++) {
      target.add(ring[2 * i], ring[2 * i + 1]);
    }
  }

  private Place place() {
    boolean allIn = true;
    boolean anyIn = false;
    int beyondAll = ~0;
    for (int i = 0; i < count; i++) {
      int beyond = beyond(i);
      allIn &= beyond == 0;
      anyIn |= beyond == 0;
      beyondAll &= beyond;
    }
    if (allIn) {
      return Place.INSIDE;
    }
    if (beyondAll != 0) {
      return Place.ELSEWHERE;
    }
    if (anyIn || anySideIn()) {
      return Place.CUT;
    }
    double middle = (min + max) / 2;
    return Rings.contains(ring, 0, count, middle, middle) ? Place.AROUND : Place.ELSEWHERE;
  }

  /** Which edges of the box a vertex lies beyond, one bit each. */
  private int beyond(int vertex) {
    double x = ring[2 * vertex];
    double y = ring[2 * vertex + 1];
    return (x < min ? 1 : 0) | (x > max ? 2 : 0) | (y < min ? 4 : 0) | (y > max ? 8 : 0);
  }

  private boolean anySideIn() {
    for (int i = 0; i < count; i++) {
      if (crosses(i)) {
        return true;
      }
    }
    return false;
  }

  /** Where the side from a vertex on is in the box, 0 to 1 along it. */
  private double from;

  private double to;

  private boolean crosses(int vertex) {
    int next = vertex + 1 == count ? 0 : vertex + 1;
    if ((beyond(vertex) & beyond(next)) != 0) {
      return false;
    }
    from = 0;
    to = 1;
    for (int axis = 0; axis < 2; axis++) {
      double start = ring[2 * vertex + axis];
      double step = ring[2 * next + axis] - start;
      if (step != 0) {
        double atMin = (min - start) / step;
        double atMax = (max - start) / step;
        from = Math.max(from, Math.min(atMin, atMax));
        to = Math.min(to, Math.max(atMin, atMax));
      }
    }
    return from < to;
  }

  /** Cuts the ring into chains, from a vertex outside on. */
  private void chain() {
    int first = 0;
    while (first < count && beyond(first) == 0) {
      first++;
    }
    for (int n = 0; n < count; n++) {
      int vertex = (first + n) % count;
      if (beyond(vertex) == 0) {
        chains.add(ring[2 * vertex], ring[2 * vertex + 1]);
      }
      boolean leavesHere = beyond((vertex + 1) % count) != 0;
      if ((beyond(vertex) != 0 || leavesHere) && crosses(vertex)) {
        end(vertex, leavesHere);
      }
    }
  }

  /** A side that crosses the edge of the box: it enters, leaves, or both. */
  private void end(int vertex, boolean leavesHere) {
    int chain = chains.count();
    reserve(chain);
    double enter = from;
    double leave = to;
    if (beyond(vertex) != 0) {
      enters[chain] = addAt(vertex, enter);
    }
    if (leavesHere) {
      leaves[chain] = addAt(vertex, leave);
      chains.endChain();
    }
  }

  private void reserve(int chain) {
    if (chain == enters.length) {
      enters = Arrays.copyOf(enters, 2 * chain);
      leaves = Arrays.copyOf(leaves, 2 * chain);
      used = new boolean[2 * chain];
    }
  }

  /** Adds the point where a side crosses the edge of the box; returns its place along the edge. */
  private double addAt(int vertex, double part) {
    int next = vertex + 1 == count ? 0 : vertex + 1;
    double x = ring[2 * vertex] + part * (ring[2 * next] - ring[2 * vertex]);
    double y = ring[2 * vertex + 1] + part * (ring[2 * next + 1] - ring[2 * vertex + 1]);
    double toWest = Math.abs(x - min);
    double toEast = Math.abs(x - max);
    double toNorth = Math.abs(y - min);
    double toSouth = Math.abs(y - max);
    double least = Math.min(Math.min(toWest, toEast), Math.min(toNorth, toSouth));
    if (least == toNorth) {
      chains.add(Math.rint(x), outside(min));
      return x - min;
    } else if (least == toEast) {
      chains.add(outside(max), Math.rint(y));
      return side + y - min;
    } else if (least == toSouth) {
      chains.add(Math.rint(x), outside(max));
      return 2 * side + max - x;
    }
    chains.add(outside(min), Math.rint(y));
    return 3 * side + max - y;
  }

  private double outside(double edge) {
    return edge == min ? min - 0.5 : max + 0.5;
  }

  private void join(Parts target) {
    Arrays.fill(used, 0, chains.count(), false);
    placed = new boolean[holes.count()];
    for (int chain = 0; chain < chains.count(); chain++) {
      if (!used[chain]) {
        int before = target.count();
        follow(chain, target);
        target.endRing(true);
        if (target.count() > before) {
          holesOf(before, target);
        }
      }
    }
  }

  private void follow(int start, Parts target) {
    int chain = start;
    do {
      used[chain] = true;
      for (int i = chains.start(chain); i < chains.end(chain); i++) {
        target.add(chains.xy[2 * i], chains.xy[2 * i + 1]);
      }
      int next = nextIn(leaves[chain]);
      corners(leaves[chain], enters[next], target);
      chain = next;
    } while (!used[chain]);
  }

  /** The chain that enters next, clockwise from a place on the box's edge. */
  private int nextIn(double place) {
    int next = 0;
    double nearest = Double.MAX_VALUE;
    for (int chain = 0; chain < chains.count(); chain++) {
      double way = enters[chain] - place;
      way = way < 0 ? way + 4 * side : way;
      if (way < nearest) {
        nearest = way;
        next = chain;
      }
    }
    return next;
  }

  private void corners(double leave, double enter, Parts target) {
    double end = enter < leave ? enter + 4 * side : enter;
    for (int corner = 1; corner < 8; corner++) {
      if (leave < corner * side && corner * side < end) {
        addCorner(corner % 4, target);
      }
    }
  }

  private void addCorner(int corner, Parts target) {
    target.add(outside(corner == 1 || corner == 2 ? max : min), outside(corner >= 2 ? max : min));
  }

  /** The box itself, with the holes that lie in it. */
  private void box(Parts target) {
    int before = target.count();
    for (int corner = 0; corner < 4; corner++) {
      addCorner(corner, target);
    }
    target.endRing(true);
    placed = new boolean[holes.count()];
    holesOf(before, target);
  }

  private void holesOf(int exterior, Parts target) {
    int start = target.start(exterior);
    int end = target.end(exterior);
    for (int hole = 0; hole < holes.count(); hole++) {
      int first = holes.start(hole);
      double x = holes.xy[2 * first];
      double y = holes.xy[2 * first + 1];
      if (!placed[hole] && Rings.contains(target.xy, start, end, x, y)) {
        placed[hole] = true;
        for (int i = first; i < holes.end(hole); i++) {
          target.add(holes.xy[2 * i], holes.xy[2 * i + 1]);
        }
        target.endRing(false);
      }
    }
  }
}
