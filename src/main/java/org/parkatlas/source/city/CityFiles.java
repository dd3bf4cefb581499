package org.parkatlas.source.city;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.parkatlas.model.Atlas;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.DataSet;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.model.Profile;
import org.parkatlas.source.DataSets;
import org.parkatlas.source.ReadResult;

/** Where a city's definitions and data sets lie: in a folder, or beside the program. */
public final class CityFiles {
  private static final String SHIPPED = "gis-data/";
  private static final String DATA_SETS = "datasets.json";

  /** Tells the folder's own files from what a user imports under the same name. */
  private static final String IN_FOLDER = "./";

  /** Null if they come with the program. */
  private final Path folder;

  private final Profile profile;

  private CityFiles(Path folder) {
    this.folder = folder;
    this.profile = ProfileReader.read(this::definition);
  }

  /** The city that comes with the program. */
  public static CityFiles shipped() {
    return new CityFiles(null);
  }

  /**
   * @throws InvalidInput if the folder is not there, or what it says does not fit together
   */
  public static CityFiles in(Path folder) {
    if (!Files.isRegularFile(folder.resolve(ProfileReader.CITY))) {
      throw new InvalidInput(
          "--city",
          folder.toString(),
          "has no " + ProfileReader.CITY,
          "Name a folder like the example city in docs/example-city.");
    }
    return new CityFiles(folder);
  }

  /** The profile that a store has kept. */
  public static Profile kept(Map<String, String> definitions) {
    return ProfileReader.read(
        name -> Objects.requireNonNull(definitions.get(name), () -> name + " was not kept"));
  }

  public Profile profile() {
    return profile;
  }

  public Atlas atlas() {
    return profile.atlas();
  }

  public boolean areShipped() {
    return folder == null;
  }

  /** The data that comes with the city, in the order it is listed. */
  public List<DataSet> dataSets() {
    String name = folder == null ? SHIPPED + DATA_SETS : DATA_SETS;
    try (InputStream in = open(name)) {
      List<DataSet> listed = DataSets.list(name, in);
      return folder == null
          ? listed
          : listed.stream().map(set -> set.withFile(IN_FOLDER + set.file())).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a data set was written after a moment; what comes with the program never is. */
  public boolean isNewer(DataSet set, Instant moment) {
    try {
      return folder != null
          && Files.getLastModifiedTime(folder.resolve(set.file())).toInstant().isAfter(moment);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads one of the data sets. */
  public ReadResult read(CollectionDef def, DataSet set) {
    try (InputStream in = open(set.file())) {
      return DataSets.read(def, profile.atlas().city().area(), set, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String definition(String name) {
    try (InputStream in = open(folder == null ? SHIPPED + name : name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private InputStream open(String name) throws IOException {
    if (folder != null) {
      Path file = folder.resolve(name).normalize();
      if (!file.startsWith(folder.normalize()) || !Files.isRegularFile(file)) {
        throw new InvalidInput(
            folder.resolve(name).toString(),
            null,
            "is not there",
            "Add the file, or name another.");
      }
      return Files.newInputStream(file);
    }
    InputStream in = CityFiles.class.getClassLoader().getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException(name + " is not on the class path");
    }
    return in;
  }
}
