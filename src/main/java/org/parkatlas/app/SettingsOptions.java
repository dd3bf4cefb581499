package org.parkatlas.app;

import java.nio.file.Path;
import java.time.Duration;
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
      names = "--allowed-hosts",
      paramLabel = "NAMES",
      defaultValue = "${PARKATLAS_ALLOWED_HOSTS:-}",
      description =
          "PARKATLAS_ALLOWED_HOSTS: "
              + "Names the server answers to, as map.example.cn,*.example.cn; * for any. Beside"
              + " them it answers to localhost, 127.0.0.1, [::1] and ADDRESS; with 0.0.0.0 also to"
              + " this machine's name and to private addresses such as 192.168.1.20, so that a"
              + " local network needs no setting. Others get 421. Health is told to anybody; with"
              + " a public URL and no names here, so is everything.")
  private String allowedHosts;

  @Option(
      names = "--trusted-proxies",
      paramLabel = "ADDRESSES",
      defaultValue = "${PARKATLAS_TRUSTED_PROXIES:-}",
      description =
          "PARKATLAS_TRUSTED_PROXIES: "
              + "Proxies whose X-Forwarded-For says who a client is, as 127.0.0.1,10.0.0.0/8."
              + " Without it all that comes through a proxy shares one client's share of the"
              + " places for processes.")
  private String trustedProxies;

  @Option(
      names = "--frame-ancestors",
      paramLabel = "SITES",
      defaultValue = "${PARKATLAS_FRAME_ANCESTORS:-self}",
      showDefaultValue = Visibility.ALWAYS,
      description =
          "PARKATLAS_FRAME_ANCESTORS: "
              + "Sites that may show the pages in a frame, as self,https://portal.example.cn;"
              + " none forbids it to all.")
  private String frameAncestors;

  @Option(
      names = "--data-dir",
      paramLabel = "FOLDER",
      defaultValue = "${PARKATLAS_DATA_DIR:-data}",
      showDefaultValue = Visibility.ALWAYS,
      description = "PARKATLAS_DATA_DIR: Folder of the embedded database.")
  private Path dataDir;

  @Option(
      names = "--city",
      paramLabel = "FOLDER",
      defaultValue = "${PARKATLAS_CITY:-_NULL_}",
      description = "PARKATLAS_CITY: Serve the city whose files lie in this folder, not Shanghai.")
  private Path city;

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
      names = "--db-wait",
      paramLabel = "SECONDS",
      defaultValue = "${PARKATLAS_DB_WAIT:-60}",
      showDefaultValue = Visibility.ALWAYS,
      description =
          "PARKATLAS_DB_WAIT: "
              + "How long serve waits at the start for a PostGIS database that does not answer yet.")
  private int dbWaitSeconds;

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
          Optional.ofNullable(city),
          demo,
          Optional.ofNullable(dbUrl).map(url -> database(url)),
          new Settings.TileBases(Optional.ofNullable(tiandituKey), gaode, osm),
          new Reach(Optional.ofNullable(publicUrl), allowedHosts, trustedProxies, frameAncestors));
    } catch (InvalidInput e) {
      throw new ParameterException(command.commandLine(), e.getMessage(), e);
    }
  }

  private Settings.Database database(String url) {
    return new Settings.Database(url, dbUser, dbPassword, Duration.ofSeconds(dbWaitSeconds));
  }
}
