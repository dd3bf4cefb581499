package org.parkatlas.shanghai.demo;

import java.util.List;
import org.locationtech.jts.algorithm.PointLocation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/** Finds the parcel at a place. Parcels do not overlap, so there is at most one. */
final class ParcelIndex {
  private final STRtree tree = new STRtree();

  ParcelIndex(List<Parcel> parcels) {
    parcels.forEach(parcel -> tree.insert(parcel.shape().getEnvelopeInternal(), parcel));
  }

  /** The parcel that holds a longitude, latitude inside or on its border, or null. */
  Parcel at(Coordinate place) {
    for (Object found : tree.query(new Envelope(place))) {
      Parcel parcel = (Parcel) found;
      if (PointLocation.isInRing(place, parcel.shape().getExteriorRing().getCoordinates())) {
        return parcel;
      }
    }
    return null;
  }
}
