package org.parkatlas.app;

import org.parkatlas.support.Database;
import org.parkatlas.support.PostgisCluster;

class PostgisExampleCityTest extends ExampleCityContract {
  private final Database database = PostgisCluster.newDatabase();

  @Override
  CityServer startServer() {
    return CityServer.start(ExampleCity.SHIPPED, database);
  }

  @Override
  Cli check() {
    return Cli.run(
        "check",
        "--db-url=" + database.jdbcUrl(),
        "--db-user=" + database.user(),
        "--db-password=" + database.password());
  }
}
