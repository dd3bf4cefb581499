package org.parkatlas.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parkatlas.geo.Area;
import org.parkatlas.geo.Bbox;
import org.parkatlas.geo.Crs;

/**
 * What makes an atlas that of one city.
 *
 * @param id short, kebab-case
 * @param name of the place, as it stands in sentences
 * @param title of the service
 * @param description in one sentence
 * @param around the box that every shape lies in, longitude and latitude in degrees
 * @param systems that data is served in: those of every city, and its own
 * @param mainLevel code of the level that is taken where none is named
 * @param firstYear of the figures that are shown where there is no output at all
 * @param lastYear of those
 * @param knownPlaces ids of collections whose named places tell a wrong datum
 * @param targets that figures are held against
 * @param ratios of measures
 * @param examples of requests to each process, as JSON, by the process's id
 * @param map how the page shows it
 */
public record City(
    String id,
    Text name,
    Text title,
    Text description,
    Bbox around,
    List<Crs> systems,
    String mainLevel,
    int firstYear,
    int lastYear,
    List<String> knownPlaces,
    List<Target> targets,
    List<Ratio> ratios,
    Map<String, String> examples,
    MapDef map) {
  public City {
    examples = Map.copyOf(examples);
    systems = List.copyOf(systems);
    knownPlaces = List.copyOf(knownPlaces);
    targets = List.copyOf(targets);
    ratios = List.copyOf(ratios);
  }

  /** Where its shapes are expected. */
  public Area area() {
    return Area.of(name.en(), around);
  }

  /**
   * A target that a plan sets.
   *
   * @param measure code of what is summed
   * @param basis what it is divided by
   * @param yuanPerKm2 yuan a square kilometre
   * @param year by which it is to be reached
   * @param level code of the level whose zones are of its scope; empty if none is, and then it is
   *     held against no zone
   * @param scope what it holds for, as the plan names it
   * @param plan code of the plan
   * @param collection where the plan's row stands
   * @param row its id there
   * @param published ids of published figures of its scope, on its land: what it is held against
   */
  public record Target(
      String measure,
      Basis basis,
      double yuanPerKm2,
      int year,
      Optional<String> level,
      Text scope,
      String plan,
      String collection,
      String row,
      List<String> published) {
    public Target {
      published = List.copyOf(published);
    }
  }
}
