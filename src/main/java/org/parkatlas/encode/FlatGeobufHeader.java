package org.parkatlas.encode;

import com.google.flatbuffers.FlatBufferBuilder;
import org.parkatlas.geo.Crs;
import org.parkatlas.model.CollectionDef;
import org.wololo.flatgeobuf.generated.Header;

/** The head of a FlatGeobuf file: name, titles, columns, type of shapes, count and system. */
final class FlatGeobufHeader {
  private static final int NO_INDEX = 0;
  private static final String AUTHORITY = "EPSG";

  private final FlatBufferBuilder builder;
  private final CollectionDef def;
  private final Crs crs;

  FlatGeobufHeader(FlatBufferBuilder builder, CollectionDef def, Crs crs) {
    this.builder = builder;
    this.def = def;
    this.crs = crs;
  }

  /**
   * @return offset of the header in the builder
   */
  int finish(FlatGeobufColumns columns, byte geometryType, long featuresCount) {
    int name = builder.createString(def.id());
    int title = builder.createString(def.title().zh());
    int description = builder.createString(def.description().zh());
    int fields = Header.createColumnsVector(builder, columns.declare(builder));
    int system = system();
    Header.startHeader(builder);
    Header.addName(builder, name);
    Header.addTitle(builder, title);
    Header.addDescription(builder, description);
    Header.addGeometryType(builder, geometryType);
    Header.addColumns(builder, fields);
    Header.addFeaturesCount(builder, featuresCount);
    Header.addIndexNodeSize(builder, NO_INDEX);
    Header.addCrs(builder, system);
    return Header.endHeader(builder);
  }

  private int system() {
    int authority = builder.createString(AUTHORITY);
    org.wololo.flatgeobuf.generated.Crs.startCrs(builder);
    org.wololo.flatgeobuf.generated.Crs.addOrg(builder, authority);
    org.wololo.flatgeobuf.generated.Crs.addCode(builder, epsg());
    return org.wololo.flatgeobuf.generated.Crs.endCrs(builder);
  }

  /** With longitude first, CRS84 and EPSG:4326 are the same. */
  private int epsg() {
    return crs == Crs.CRS84 ? 4326 : Integer.parseInt(crs.code().replace(AUTHORITY + ":", ""));
  }
}
