package org.parkatlas.app;

import java.nio.file.Path;
import java.util.Optional;
import org.parkatlas.model.InvalidInput;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The settings as command line options; what the line leaves out comes from the environment. */
final class SettingsOptions {
  @Spec(Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = "${PARKATLAS_HOST:-127.0.0.1}",
      showDefaultValue = Visibility.ALWAYS,
      description = "PARKATLAS_HOST: Address to listen on; 0.0.0.0 lets other machines in.")
  private String host;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "${PARKATLAS_PORT:-8080}",
      showDefaultValue = Visibility.ALWAYS,
      description = "PARKATLAS_PORT: Port to listen on; 0 takes any free one.")
  private int port;

  @Option(
      names = "--public-url",
      paramLabel = "URL",
      defaultValue = "${PARKATLAS_PUBLIC_URL:-_NULL_}",
      description =
          "PARKATLAS_PUBLIC_URL: "
              + "What clients reach the server by behind a proxy, such as https://map.example.cn.")
  private String publicUrl;

  @Option(
      names = "--data-dir",
      paramLabel = "FOLDER",
      defaultValue = "${PARKATLAS_DATA_DIR:-data}",
      showDefaultValue = Visibility.ALWAYS,
      description = "PARKATLAS_DATA_DIR: Folder of the embedded database.")
  private Path dataDir;

  @Option(
      names = "--demo",
      arity = "1",
      paramLabel = "true|false",
      defaultValue = "${PARKATLAS_DEMO:-true}",
      showDefaultValue = Visibility.ALWAYS,
      description =
          "PARKATLAS_DEMO: "
              + "Include the synthetic demonstration data set (enterprises, parcels, output).")
  private boolean demo;

  @Option(
      names = "--db-url",
      paramLabel = "URL",
      defaultValue = "${PARKATLAS_DB_URL:-_NULL_}",
      description =
          "PARKATLAS_DB_URL: "
              + "Use this PostGIS database instead, as jdbc:postgresql://host:5432/parkatlas.")
  private String dbUrl;

  @Option(
      names = "--db-user",
      paramLabel = "NAME",
      defaultValue = "${PARKATLAS_DB_USER:-_NULL_}",
      description = "PARKATLAS_DB_USER: User of the PostGIS database.")
  private String dbUser;

  @Option(
      names = "--db-password",
      paramLabel = "PASSWORD",
      defaultValue = "${PARKATLAS_DB_PASSWORD:-_NULL_}",
      description =
          "PARKATLAS_DB_PASSWORD: "
              + "Password of the PostGIS user; better given in the environment.")
  private String dbPassword;

  @Option(
      names = "--tianditu-key",
      paramLabel = "KEY",
      defaultValue = "${PARKATLAS_TIANDITU_KEY:-_NULL_}",
      description = "PARKATLAS_TIANDITU_KEY: Offer Tianditu (天地图) as a base map with this key.")
  private String tiandituKey;

  @Option(
      names = "--gaode",
      arity = "1",
      paramLabel = "true|false",
      defaultValue = "${PARKATLAS_GAODE:-false}",
      showDefaultValue = Visibility.ALWAYS,
      description = "PARKATLAS_GAODE: Offer Gaode (高德) tiles as a base map (GCJ-02).")
  private boolean gaode;

  @Option(
      names = "--osm",
      arity = "1",
      paramLabel = "true|false",
      defaultValue = "${PARKATLAS_OSM:-false}",
      showDefaultValue = Visibility.ALWAYS,
      description = "PARKATLAS_OSM: Offer OpenStreetMap tiles as a base map.")
  private boolean osm;

  /**
   * @throws ParameterException if a value cannot be used
   */
  Settings settings() {
    try {
      return new Settings(
          host,
          port,
          dataDir,
          demo,
          Optional.ofNullable(dbUrl).map(url -> new Settings.Database(url, dbUser, dbPassword)),
          new Settings.TileBases(Optional.ofNullable(tiandituKey), gaode, osm),
          Optional.ofNullable(publicUrl));
    } catch (InvalidInput e) {
      throw new ParameterException(command.commandLine(), e.getMessage(), e);
    }
  }
}
