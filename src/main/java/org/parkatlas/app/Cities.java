package org.parkatlas.app;

import java.util.Map;
import java.util.Optional;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.model.Profile;
import org.parkatlas.source.city.CityFiles;
import org.parkatlas.store.Store;

/** Which city a store is worked by. */
final class Cities {
  private static final CityFiles SHIPPED = CityFiles.shipped();

  private Cities() {}

  static CityFiles shipped() {
    return SHIPPED;
  }

  /**
   * The city whose data the store holds. Of the one that comes with the program, the program's own
   * definitions, which may be newer.
   */
  static Profile keptOrShipped(Map<String, String> kept) {
    Profile shipped = SHIPPED.profile();
    if (kept.isEmpty() || kept.equals(shipped.definitions())) {
      return shipped;
    }
    Profile own = CityFiles.kept(kept);
    return isShipped(own) ? shipped : own;
  }

  static boolean isShipped(Profile profile) {
    return profile.atlas().city().id().equals(SHIPPED.atlas().city().id());
  }

  static Store.Choice choice(Optional<CityFiles> own) {
    return own.<Store.Choice>map(files -> kept -> of(files, kept)).orElse(Cities::keptOrShipped);
  }

  /** Whose data a store can be filled with; empty if it holds a city whose files were not named. */
  static Optional<CityFiles> files(Optional<CityFiles> own, Store store) {
    return own.or(() -> Optional.of(SHIPPED).filter(files -> isOf(files, store)));
  }

  private static boolean isOf(CityFiles files, Store store) {
    return files.atlas().city().id().equals(store.atlas().city().id());
  }

  /**
   * Works a store by a folder's definitions.
   *
   * @throws InvalidInput if the store holds another city, or the city takes the name of the shipped
   *     one
   */
  private static Profile of(CityFiles own, Map<String, String> kept) {
    String id = own.atlas().city().id();
    if (isShipped(own.profile())) {
      throw new InvalidInput(
          "city.yaml",
          id,
          "has the id of the city that comes with the program",
          "Give your city an id of its own.");
    }
    if (!kept.isEmpty()) {
      String held = CityFiles.kept(kept).atlas().city().id();
      if (!held.equals(id)) {
        throw new InvalidInput(
            "--city",
            id,
            "is not the city that this store holds, " + held,
            "Name another folder with PARKATLAS_DATA_DIR; each city has a store of its own.");
      }
    }
    return own.profile();
  }
}
