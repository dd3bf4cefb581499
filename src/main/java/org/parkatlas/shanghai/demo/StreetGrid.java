package org.parkatlas.shanghai.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Polygon;
import org.parkatlas.geo.Ellipsoid;

/**
 * The streets of one district: a turned and slightly bent grid of blocks. Sites take blocks, each
 * block once, and blocks are cut into plots; so plots never overlap.
 */
final class StreetGrid {
  private static final double BLOCK_M = 400;
  private static final double BEND_M = 22;

  /** Half the width of a street, as a part of a block's side. */
  private static final double STREET = 0.035;

  /** Half the width of the strip between two plots, as a part of a block's side. */
  private static final double STRIP = 0.007;

  private static final double EMPTY_PLOTS = 0.06;
  private static final double M2_PER_KM2 = 1e6;

  private final Ground ground;
  private final Area district;
  private final GroundFrame frame;
  private final Dice bends;
  private final Dice dice;
  private final Set<Long> taken = new HashSet<>();

  StreetGrid(Ground ground, Area district, Dice dice) {
    this.ground = ground;
    this.district = district;
    this.dice = dice;
    this.bends = dice.branch("bends");
    Coordinate middle = district.shape().getEnvelopeInternal().centre();
    this.frame = GroundFrame.at(middle.x, middle.y, dice.between(-0.35, 0.35));
  }

  /** Plots for a site, nearest blocks first, until it has the land it wants or finds no more. */
  List<Plot> cut(Site site) {
    List<Plot> plots = new ArrayList<>();
    double netM2 = 0;
    for (Block block : blocksFor(site)) {
      if (netM2 >= site.netKm2() * M2_PER_KM2) {
        break;
      }
      if (!taken.contains(block.key()) && usable(site, block)) {
        taken.add(block.key());
        int before = plots.size();
        split(
            new Cut(site, block, plots),
            new Part(STREET, STREET, 1 - STREET, 1 - STREET),
            site.kind().plotsPerBlock(dice));
        netM2 += plots.subList(before, plots.size()).stream().mapToDouble(Plot::netM2).sum();
      }
    }
    return plots;
  }

  private List<Block> blocksFor(Site site) {
    Envelope box = localBox(site);
    Coordinate centre = frame.local(site.centre().x, site.centre().y);
    List<Block> blocks = new ArrayList<>();
    for (int i = index(box.getMinX()); i <= index(box.getMaxX()); i++) {
      for (int j = index(box.getMinY()); j <= index(box.getMaxY()); j++) {
        double distance =
            StrictMath.sqrt(square(i * BLOCK_M - centre.x) + square(j * BLOCK_M - centre.y));
        // A ragged rim: farther blocks may come before nearer ones.
        blocks.add(new Block(i, j, distance * bends.cell(j, i).between(0.75, 1.25)));
      }
    }
    blocks.sort(Comparator.comparingDouble(Block::order));
    return blocks;
  }

  private Envelope localBox(Site site) {
    Envelope box = new Envelope();
    if (site.park() == null) {
      Coordinate centre = frame.local(site.centre().x, site.centre().y);
      box.expandToInclude(centre);
      // Room for three times the land it wants: other sites and borders stand in its way.
      box.expandBy(BLOCK_M + StrictMath.sqrt(3 * site.netKm2() * M2_PER_KM2 / 0.7 / StrictMath.PI));
    } else {
      for (Coordinate corner : site.park().shape().getCoordinates()) {
        box.expandToInclude(frame.local(corner.x, corner.y));
      }
    }
    return box;
  }

  private boolean usable(Site site, Block block) {
    Polygon outline = shape(block, new Part(0, 0, 1, 1));
    if (site.park() != null) {
      return site.park().touches(outline);
    }
    return Ground.isDry(district.code(), outline.getCoordinate())
        && district.contains(outline)
        && !ground.touchesAnyPark(outline);
  }

  /** Where the plots of one block go. */
  private record Cut(Site site, Block block, List<Plot> plots) {}

  /** A rectangle of a block, its sides as parts of the block's. */
  private record Part(double u0, double v0, double u1, double v1) {
    Part[] halves(double at) {
      double u = u0 + at * (u1 - u0);
      double v = v0 + at * (v1 - v0);
      return u1 - u0 > v1 - v0
          ? new Part[] {new Part(u0, v0, u, v1), new Part(u, v0, u1, v1)}
          : new Part[] {new Part(u0, v0, u1, v), new Part(u0, v, u1, v1)};
    }

    Part within(double rim) {
      return new Part(u0 + rim, v0 + rim, u1 - rim, v1 - rim);
    }
  }

  private void split(Cut cut, Part part, int plots) {
    if (plots == 1) {
      addPlot(cut, part.within(STRIP));
      return;
    }
    int first = plots / 2;
    Part[] halves = part.halves((double) first / plots * dice.between(0.85, 1.15));
    split(cut, halves[0], first);
    split(cut, halves[1], plots - first);
  }

  private void addPlot(Cut cut, Part part) {
    Polygon shape = shape(cut.block(), part);
    // Parks are dense: the published efficiency leaves them little ground for anything else.
    boolean dense = cut.site().park() != null;
    double net = dense ? dice.between(0.94, 0.99) : dice.between(0.90, 0.97);
    if (!(dice.chance(EMPTY_PLOTS) && !dense) && fits(cut.site(), shape)) {
      cut.plots().add(new Plot(cut.site(), shape, net * Ellipsoid.areaM2(shape)));
    }
  }

  private boolean fits(Site site, Polygon plot) {
    return switch (site.kind()) {
      case FIRST_PARK -> district.contains(plot) && ground.firstParksTogether().contains(plot);
      case PARK ->
          district.contains(plot)
              && site.park().contains(plot)
              && !ground.firstParksTogether().touches(plot);
      default -> true;
    };
  }

  private Polygon shape(Block block, Part part) {
    Coordinate[] ring = {
      place(block, part.u0, part.v0),
      place(block, part.u1, part.v0),
      place(block, part.u1, part.v1),
      place(block, part.u0, part.v1),
      null
    };
    ring[4] = ring[0].copy();
    return Shapes.FACTORY.createPolygon(ring);
  }

  /** Bilinear between the block's corners: straight lines stay straight. */
  private Coordinate place(Block block, double u, double v) {
    Coordinate a = corner(block.i, block.j);
    Coordinate b = corner(block.i + 1, block.j);
    Coordinate c = corner(block.i, block.j + 1);
    Coordinate d = corner(block.i + 1, block.j + 1);
    return frame.lonLat(bilinear(a.x, b.x, c.x, d.x, u, v), bilinear(a.y, b.y, c.y, d.y, u, v));
  }

  private static double bilinear(double a, double b, double c, double d, double u, double v) {
    return (1 - v) * ((1 - u) * a + u * b) + v * ((1 - u) * c + u * d);
  }

  private Coordinate corner(int i, int j) {
    Dice bend = bends.cell(i, j);
    return new Coordinate(
        i * BLOCK_M + bend.between(-BEND_M, BEND_M), j * BLOCK_M + bend.between(-BEND_M, BEND_M));
  }

  private static int index(double metres) {
    return (int) StrictMath.floor(metres / BLOCK_M);
  }

  private static double square(double x) {
    return x * x;
  }

  /** A block by the grid position of its south-west corner. */
  private record Block(int i, int j, double order) {
    long key() {
      return ((long) i << 32) | (j & 0xFFFFFFFFL);
    }
  }
}
