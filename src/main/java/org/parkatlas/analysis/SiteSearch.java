package org.parkatlas.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.locationtech.jts.algorithm.InteriorPoint;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.parkatlas.analysis.SiteSearchCriteria.Kind;
import org.parkatlas.analysis.SiteSearchCriteria.Near;
import org.parkatlas.analysis.SiteSearchResult.Part;
import org.parkatlas.analysis.SiteSearchResult.Site;
import org.parkatlas.catalog.Collection;
import org.parkatlas.catalog.Query;
import org.parkatlas.catalog.Snapshot;
import org.parkatlas.geo.Bbox;
import org.parkatlas.geo.Ellipsoid;
import org.parkatlas.model.Feature;
import org.parkatlas.model.FieldRole;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.model.NotFound;
import org.parkatlas.model.Reader;
import org.parkatlas.model.Role;

/**
 * Finds sites for an investor: parcels and parks that fulfil every condition, ranked by how well
 * they fit, each with the parts its score is made of.
 *
 * <p>The score is the mean of the scored criteria's fits by their weights: closeness of the area to
 * the middle of the range, fit of the industry (1 or 0), and for each kind of transport node 1 at
 * the node falling to 0 at the greatest distance allowed. Only public fields are read.
 */
public final class SiteSearch {
  private static final double M2_PER_KM2 = 1e6;

  private final Snapshot snapshot;
  private final SiteSearchCriteria wanted;
  private final Map<Near, SiteSearchNodes> nodes = new HashMap<>();
  private final List<PreparedGeometry> inside;
  private final Map<String, Long> leftOut = new TreeMap<>();

  /** Is told how far the search is, and may end it by throwing. */
  public interface Steps {
    void at(long done, long all);
  }

  /**
   * @throws NotFound if a zone asked for is not there
   */
  public SiteSearch(Snapshot snapshot, SiteSearchCriteria wanted) {
    this.snapshot = snapshot;
    this.wanted = wanted;
    Map<String, List<Feature>> byKind =
        snapshot.atlas().the(Role.NODES).stream()
            .flatMap(def -> snapshot.collection(def.id()).features(Reader.PUBLIC).stream())
            .filter(node -> node.geometry() != null)
            .collect(Collectors.groupingBy(node -> node.string(FieldRole.NODE_KIND)));
    wanted
        .near()
        .forEach(
            near ->
                nodes.put(near, new SiteSearchNodes(byKind.getOrDefault(near.kind(), List.of()))));
    this.inside = wanted.inside().stream().map(this::zone).toList();
  }

  private PreparedGeometry zone(SiteSearchCriteria.Inside zone) {
    Collection zones = snapshot.collection(zone.level().collection());
    String listed = "They are listed at /api/collections/" + zone.level().collection() + "/items.";
    Geometry shape =
        zones
            .byId(zone.id(), Reader.PUBLIC)
            .orElseThrow(() -> new NotFound(zone.level().code(), zone.id(), listed))
            .feature()
            .geometry();
    if (shape == null) {
      throw new InvalidInput(
          zone.level().code(), zone.id(), "has no shape to look inside", "Name another one.");
    }
    return PreparedGeometryFactory.prepare(shape);
  }

  /**
   * @param limit greatest number of sites in the result, at least 1
   */
  public SiteSearchResult run(int limit, Steps steps) {
    List<Site> found = new ArrayList<>();
    if (wanted.kinds().contains(Kind.PARCEL)) {
      sites(Role.LAND).ifPresent(land -> find(land, Kind.PARCEL, found, steps));
    }
    if (wanted.kinds().contains(Kind.PARK)) {
      sites(Role.ZONES).ifPresent(parks -> find(parks, Kind.PARK, found, steps));
    }
    List<Site> best =
        found.stream()
            .sorted(
                Comparator.comparingDouble(Site::score)
                    .reversed()
                    .thenComparing(site -> site.feature().id()))
            .limit(limit)
            .toList();
    return new SiteSearchResult(found.size(), best, leftOut);
  }

  /** Of what an investor may settle on, the collection that is land, or the one that is zones. */
  private Optional<Collection> sites(Role role) {
    return snapshot.atlas().in(Role.SITES).stream()
        .filter(def -> def.is(role))
        .findFirst()
        .map(def -> snapshot.collection(def.id()));
  }

  private void find(Collection sites, Kind kind, List<Site> found, Steps steps) {
    if (kind == Kind.PARK && wanted.onlyOnParcels()) {
      leaveOut("onlyParcelsHaveThis", sites.size());
      return;
    }
    List<Feature> candidates = candidates(sites);
    long done = 0;
    for (Feature feature : candidates) {
      steps.at(done++, candidates.size());
      if (feature.geometry() != null && fitsFields(feature, kind)) {
        judge(feature, kind).ifPresent(found::add);
      }
    }
  }

  /** Those that boxes around what is wanted do not rule out, in the collection's order. */
  private List<Feature> candidates(Collection sites) {
    List<Set<String>> wanted = new ArrayList<>();
    nodes.forEach((near, of) -> wanted.add(within(sites, of.boxes(near.withinM()))));
    if (!inside.isEmpty()) {
      List<Bbox> boxes =
          inside.stream().map(z -> Bbox.of(z.getGeometry().getEnvelopeInternal())).toList();
      wanted.add(within(sites, boxes));
    }
    return sites.features(Reader.PUBLIC).stream()
        .filter(site -> wanted.stream().allMatch(ids -> ids.contains(site.id())))
        .toList();
  }

  private static Set<String> within(Collection sites, List<Bbox> boxes) {
    Set<String> found = new HashSet<>();
    for (Bbox box : boxes) {
      for (Feature site : sites.query(Query.all().withBbox(box), Reader.PUBLIC).features()) {
        found.add(site.id());
      }
    }
    return found;
  }

  private boolean fitsFields(Feature site, Kind kind) {
    if (!oneOf(wanted.districts(), site.string(FieldRole.MAIN_ZONE))) {
      return false;
    }
    if (kind == Kind.PARK) {
      return true;
    }
    boolean fits =
        oneOf(wanted.blockKinds(), site.string(FieldRole.BLOCK_KIND))
            && oneOf(wanted.supplyStates(), (String) site.value(FieldRole.SUPPLIED))
            && oneOf(wanted.landUses(), site.string(FieldRole.LAND_USE));
    Double ratio = site.number(FieldRole.PLOT_RATIO);
    if (!fits || wanted.plotRatio().open()) {
      return fits;
    }
    if (ratio == null) {
      leaveOut("unknownPlotRatio", 1);
    }
    return ratio != null && wanted.plotRatio().contains(ratio);
  }

  private static boolean oneOf(List<String> wanted, String value) {
    return wanted.isEmpty() || value != null && wanted.contains(value);
  }

  private void leaveOut(String reason, long count) {
    leftOut.merge(reason, count, Long::sum);
  }

  /** Empty if a condition on place or area does not hold. */
  private Optional<Site> judge(Feature site, Kind kind) {
    if (!liesInside(site)) {
      return Optional.empty();
    }
    Double areaM2 = areaM2(site, kind);
    List<Part> parts = new ArrayList<>();
    if (!wanted.areaM2().open()) {
      if (areaM2 == null) {
        leaveOut("unknownArea", 1);
        return Optional.empty();
      }
      if (!wanted.areaM2().contains(areaM2)) {
        return Optional.empty();
      }
      double fit = wanted.areaM2().closeness(areaM2);
      parts.add(part(SiteSearchCriteria.AREA, areaM2, "m2", null, fit));
    }
    for (Near near : wanted.near()) {
      SiteSearchNodes.Nearest nearest = nodes.get(near).nearest(site.geometry());
      if (nearest == null || nearest.metres() > near.withinM()) {
        return Optional.empty();
      }
      double fit = 1 - nearest.metres() / near.withinM();
      parts.add(part(near.criterion(), nearest.metres(), "m", nearest.node(), fit));
    }
    if (!wanted.industries().isEmpty()) {
      parts.add(industry(site, kind));
    }
    String basis = kind == Kind.PARCEL ? "footprint" : "published";
    return Optional.of(scored(site, areaM2, areaM2 == null ? null : basis, parts));
  }

  private boolean liesInside(Feature site) {
    if (inside.isEmpty()) {
      return true;
    }
    Geometry point = innerPoint(site);
    return inside.stream().anyMatch(zone -> zone.covers(point));
  }

  private static Geometry innerPoint(Feature site) {
    Coordinate inner = InteriorPoint.getInteriorPoint(site.geometry());
    return site.geometry().getFactory().createPoint(inner);
  }

  /** A park drawn around a symbol of arbitrary size has the published area or none. */
  private static Double areaM2(Feature site, Kind kind) {
    if (kind == Kind.PARCEL) {
      return Ellipsoid.areaM2(site.geometry());
    }
    Double km2 = site.number(FieldRole.PUBLISHED_AREA);
    return km2 == null ? null : km2 * M2_PER_KM2;
  }

  private Part industry(Feature site, Kind kind) {
    Optional<Feature> park =
        kind == Kind.PARK
            ? Optional.of(site).filter(this::fitsIndustry)
            : parksOver(site).stream().filter(this::fitsIndustry).findFirst();
    return part(SiteSearchCriteria.INDUSTRY, null, "", park.orElse(null), park.isPresent() ? 1 : 0);
  }

  private boolean fitsIndustry(Feature park) {
    return oneOf(wanted.industries(), park.string(FieldRole.INDUSTRY));
  }

  private List<Feature> parksOver(Feature parcel) {
    Collection parks = sites(Role.ZONES).orElse(null);
    if (parks == null) {
      return List.of();
    }
    Geometry point = innerPoint(parcel);
    Bbox box = Bbox.of(point.getEnvelopeInternal());
    List<Feature> over = new ArrayList<>();
    for (Feature park : parks.query(Query.all().withBbox(box), Reader.PUBLIC).features()) {
      // Features without a shape match every box.
      if (park.geometry() != null && park.geometry().covers(point)) {
        over.add(park);
      }
    }
    return over;
  }

  /** The contribution is filled in when the sum of weights is known. */
  private Part part(String criterion, Double value, String unit, Feature evidence, double fit) {
    return new Part(criterion, value, unit, evidence, fit, wanted.weight(criterion), 0);
  }

  /** Without a scored criterion that has a weight, every site scores 0. */
  private static Site scored(Feature site, Double areaM2, String basis, List<Part> parts) {
    double weights = parts.stream().mapToDouble(Part::weight).sum();
    List<Part> contributing =
        parts.stream()
            .map(
                p ->
                    new Part(
                        p.criterion(),
                        p.value(),
                        p.unit(),
                        p.evidence(),
                        p.fit(),
                        p.weight(),
                        weights == 0 ? 0 : p.fit() * p.weight() / weights))
            .toList();
    double score = contributing.stream().mapToDouble(Part::contribution).sum();
    return new Site(site, areaM2, basis, score, contributing);
  }
}
