package org.parkatlas.api;

import com.google.flatbuffers.FlatBufferBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.parkatlas.catalog.View;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;
import org.parkatlas.model.GeometryKind;
import org.wololo.flatgeobuf.Constants;
import org.wololo.flatgeobuf.GeometryConversions;
import org.wololo.flatgeobuf.generated.GeometryType;

/**
 * Writes features as FlatGeobuf, one after another, without a spatial index: a page of features is
 * read whole.
 *
 * <p>Coordinates have longitude or easting first, in every system: the format knows no other order,
 * and GDAL and QGIS read it so. Where a collection has polygons and multipolygons all are written
 * as multipolygons, since a file has one type.
 */
final class FlatGeobufWriter {
  /** Registered nowhere yet; this is what QGIS, GeoServer and ldproxy ask for and send. */
  static final String MEDIA_TYPE = "application/flatgeobuf";

  private final FlatBufferBuilder builder = new FlatBufferBuilder(16 * 1024);
  private final WritableByteChannel out;
  private final byte geometryType;

  private FlatGeobufWriter(CollectionDef def, OutputStream out) {
    this.out = Channels.newChannel(out);
    this.geometryType = geometryType(def.geometry());
  }

  /**
   * @param features their number stands in the header, so it must not change meanwhile
   * @param out gets the file and stays open
   */
  static void write(CollectionDef def, View view, List<Feature> features, OutputStream out)
      throws IOException {
    out.write(Constants.MAGIC_BYTES);
    FlatGeobufWriter writer = new FlatGeobufWriter(def, out);
    FlatGeobufColumns columns = new FlatGeobufColumns(def, view.fields());
    writer.flush(
        new FlatGeobufHeader(writer.builder, def, view.crs())
            .finish(columns, writer.geometryType, features.size()));
    for (Feature feature : features) {
      writer.feature(feature, view, columns);
    }
  }

  private static byte geometryType(GeometryKind kind) {
    return (byte)
        switch (kind) {
          case POINT -> GeometryType.Point;
          case POLYGON -> GeometryType.MultiPolygon;
          case POINT_OR_LINE, NONE -> GeometryType.Unknown;
        };
  }

  private void feature(Feature feature, View view, FlatGeobufColumns columns) throws IOException {
    int properties =
        org.wololo.flatgeobuf.generated.Feature.createPropertiesVector(
            builder, columns.values(feature));
    Geometry shape = view.shapes() ? ShownShape.xFirst(feature.geometry(), view.crs()) : null;
    int geometry =
        shape == null ? 0 : GeometryConversions.serialize(builder, fitting(shape), geometryType);
    flush(org.wololo.flatgeobuf.generated.Feature.createFeature(builder, geometry, properties, 0));
  }

  private Geometry fitting(Geometry shape) {
    return shape instanceof Polygon polygon && geometryType == GeometryType.MultiPolygon
        ? shape.getFactory().createMultiPolygon(new Polygon[] {polygon})
        : shape;
  }

  /** Writes what has been built, its size before it, and starts anew. */
  private void flush(int root) throws IOException {
    builder.finishSizePrefixed(root);
    ByteBuffer bytes = builder.dataBuffer();
    while (bytes.hasRemaining()) {
      out.write(bytes);
    }
    builder.clear();
  }
}
