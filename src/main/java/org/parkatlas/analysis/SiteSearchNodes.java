package org.parkatlas.analysis;

import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;
import org.parkatlas.geo.Bbox;
import org.parkatlas.geo.Ellipsoid;
import org.parkatlas.model.Feature;

/**
 * Distances from sites to the transport nodes of one kind, in metres on the ellipsoid.
 *
 * <p>The nearest pair of points is looked for in a plane where a degree of longitude is shortened
 * as at 31.2° N, and measured on the ellipsoid. Over Shanghai's degree and a half of latitude the
 * plane's scale is off by less than one per cent, which moves the pair, but changes the distance
 * only in the second order: by less than 1 in 10,000.
 */
final class SiteSearchNodes {
  private static final double SHORTENING = Math.cos(Math.toRadians(31.2));
  private static final AffineTransformation TO_PLANE =
      AffineTransformation.scaleInstance(SHORTENING, 1);

  /** A degree of latitude is at least so long anywhere: boxes made with it are large enough. */
  private static final double LEAST_M_PER_DEGREE = 110_500;

  private final List<Node> nodes;

  /** All nodes together: what a site is compared with is looked up once, not node by node. */
  private final IndexedFacetDistance all;

  private record Node(Feature feature, Geometry plane) {
    static Node of(Feature feature) {
      return new Node(feature, TO_PLANE.transform(feature.geometry()));
    }

    boolean touches(Geometry site) {
      return plane.getEnvelopeInternal().intersects(site.getEnvelopeInternal())
          && plane.intersects(site);
    }
  }

  /**
   * The nearest node.
   *
   * @param metres 0 if the node lies on the site
   */
  record Nearest(Feature node, double metres) {}

  /**
   * @param nodes points and lines in longitude, latitude
   */
  SiteSearchNodes(List<Feature> nodes) {
    this.nodes = nodes.stream().map(Node::of).toList();
    Geometry[] planes = this.nodes.stream().map(Node::plane).toArray(Geometry[]::new);
    this.all =
        planes.length == 0
            ? null
            : new IndexedFacetDistance(planes[0].getFactory().createGeometryCollection(planes));
  }

  /** Boxes that hold every site within so many metres of a node. */
  List<Bbox> boxes(double withinM) {
    double latitudes = withinM / LEAST_M_PER_DEGREE;
    return nodes.stream()
        .map(
            node -> {
              Bbox box = Bbox.of(node.feature.geometry().getEnvelopeInternal());
              double farthest = Math.max(Math.abs(box.south()), Math.abs(box.north())) + latitudes;
              double longitudes = latitudes / Math.cos(Math.toRadians(Math.min(farthest, 89)));
              return new Bbox(
                  Math.max(-180, box.west() - longitudes),
                  Math.max(-90, box.south() - latitudes),
                  Math.min(180, box.east() + longitudes),
                  Math.min(90, box.north() + latitudes));
            })
        .toList();
  }

  /**
   * @param site in longitude, latitude
   * @return null if there are no nodes
   */
  Nearest nearest(Geometry site) {
    if (nodes.isEmpty()) {
      return null;
    }
    Geometry plane = TO_PLANE.transform(site);
    for (Node node : nodes) {
      if (node.touches(plane)) {
        return new Nearest(node.feature, 0);
      }
    }
    Coordinate[] pair = all.nearestPoints(plane);
    double metres =
        Ellipsoid.distanceM(pair[0].x / SHORTENING, pair[0].y, pair[1].x / SHORTENING, pair[1].y);
    return new Nearest(at(pair[0]).feature, metres);
  }

  /** The node that a point on one of them lies on. */
  private Node at(Coordinate place) {
    Geometry point = nodes.get(0).plane.getFactory().createPoint(place);
    return nodes.stream()
        .min(Comparator.comparingDouble(node -> node.plane.distance(point)))
        .orElseThrow();
  }
}
