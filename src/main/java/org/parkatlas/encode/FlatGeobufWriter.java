package org.parkatlas.encode;

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
public final class FlatGeobufWriter {
  /** Registered nowhere yet; this is what QGIS, GeoServer and ldproxy ask for and send. */
  private static final String MEDIA_TYPE = "application/flatgeobuf";

  /** The format as others ask for it. */
  public static final FeatureFormat FORMAT =
      new FeatureFormat() {
        @Override
        public String contentType() {
          return MEDIA_TYPE;
        }

        @Override
        public void write(CollectionDef def, View view, List<Feature> features, OutputStream out)
            throws IOException {
          new FlatGeobufWriter(def, out).write(def, view, features);
        }
      };

  private final FlatBufferBuilder builder = new FlatBufferBuilder(16 * 1024);
  private final OutputStream stream;
  private final WritableByteChannel out;
  private final byte geometryType;

  private FlatGeobufWriter(CollectionDef def, OutputStream out) {
    this.stream = out;
    this.out = Channels.newChannel(out);
    this.geometryType = geometryType(def.geometry());
  }

  private void write(CollectionDef def, View view, List<Feature> features) throws IOException {
    stream.write(Constants.MAGIC_BYTES);
    FlatGeobufColumns columns = new FlatGeobufColumns(def, view.fields());
    flush(
        new FlatGeobufHeader(builder, def, view.crs())
            .finish(columns, geometryType, features.size()));
    for (Feature feature : features) {
      feature(feature, view, columns);
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
    Geometry shape = view.shapes() ? RoundedShape.xFirst(feature.geometry(), view.crs()) : null;
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
