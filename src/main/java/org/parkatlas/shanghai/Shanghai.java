package org.parkatlas.shanghai;

import org.parkatlas.geo.Area;
import org.parkatlas.model.Atlas;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Level;
import org.parkatlas.source.city.CityFiles;

/** Shanghai's collections by their names, as its files declare them. */
public final class Shanghai {
  public static final CityFiles FILES = CityFiles.shipped();
  public static final Atlas ATLAS = FILES.atlas();

  /** Where its shapes lie. */
  public static final Area AROUND = ATLAS.city().area();

  public static final CollectionDef PARKS = collection("parks");
  public static final CollectionDef LAYOUT_ZONES = collection("layout-zones");
  public static final CollectionDef NEW_TOWNS = collection("new-towns");
  public static final CollectionDef DISTRICTS = collection("districts");
  public static final CollectionDef STRATEGIC_AREAS = collection("strategic-areas");
  public static final CollectionDef DEVELOPMENT_ZONES = collection("development-zones");
  public static final CollectionDef TRANSPORT_NODES = collection("transport-nodes");
  public static final CollectionDef PARCELS = collection("parcels");
  public static final CollectionDef ENTERPRISES = collection("enterprises");
  public static final CollectionDef OUTPUTS = collection("outputs");
  public static final CollectionDef POLICIES = collection("policies");
  public static final CollectionDef INDICATORS = collection("indicators");
  public static final CollectionDef BASE_VALUES = collection("base-values");
  public static final CollectionDef INDUSTRIES_TABLE = collection("industries");
  public static final CollectionDef GROWTH_TARGETS = collection("growth-targets");
  public static final CollectionDef POLICY_POINTS = collection("policy-points");
  public static final CollectionDef PUBLISHED_FIGURES = collection("published-figures");
  public static final CollectionDef INDICATOR_PROGRESS = collection("indicator-progress");
  public static final CollectionDef SITES = collection("sites");
  public static final CollectionDef RULES = collection("rules");
  public static final CollectionDef JOIN_REPORTS = ATLAS.joinReports();

  public static final Level PARK = ATLAS.level("park");
  public static final Level DISTRICT = ATLAS.level("district");
  public static final Level NEW_TOWN = ATLAS.level("new-town");
  public static final Level LAYOUT_ZONE = ATLAS.level("layout-zone");
  public static final Level STRATEGIC_AREA = ATLAS.level("strategic-area");

  private Shanghai() {}

  private static CollectionDef collection(String id) {
    return ATLAS.find(id).orElseThrow();
  }
}
