package org.parkatlas;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.core.importer.ImportOption.OnlyIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the shape of the program: data flows one way, an import arrow is the data arrow turned. */
class ArchitectureTest {
  /** Each package with the packages of ours that it may import; {@code app} may import all. */
  private static final Map<String, List<String>> MAY_IMPORT =
      Map.ofEntries(
          Map.entry("geo", List.of()),
          Map.entry("model", List.of("geo")),
          Map.entry("source", List.of("geo", "model")),
          Map.entry("shanghai", List.of("source", "model", "geo")),
          Map.entry("store", List.of("geo", "model")),
          Map.entry("ingest", List.of("source", "store", "model", "geo")),
          Map.entry("cql2", List.of("model", "geo")),
          Map.entry("catalog", List.of("cql2", "store", "model", "geo")),
          Map.entry("analysis", List.of("catalog", "cql2", "model", "geo")),
          Map.entry("tile", List.of("catalog", "model", "geo")),
          Map.entry("encode", List.of("catalog", "model", "geo")),
          Map.entry("process", List.of("analysis", "catalog", "cql2", "source", "model", "geo")),
          Map.entry(
              "api",
              List.of("process", "analysis", "tile", "encode", "catalog", "cql2", "model", "geo")));

  private static final JavaClasses PRODUCT =
      new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(root());

  private static final JavaClasses TESTS =
      new ClassFileImporter().withImportOption(new OnlyIncludeTests()).importPackages(root());

  @Test
  void a_package_imports_only_what_its_data_came_from() {
    MAY_IMPORT.forEach((from, to) -> imports(from, to).check(PRODUCT));
  }

  private static ArchRule imports(String from, List<String> to) {
    String[] allowed =
        Stream.concat(Stream.of(from), to.stream())
            .map(ArchitectureTest::below)
            .toArray(String[]::new);
    return classes()
        .that()
        .resideInAPackage(below(from))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(allowed).or(resideOutsideOfPackage(root() + "..")));
  }

  @Test
  void every_class_stands_in_a_package_of_the_design() {
    String[] packages =
        Stream.concat(Stream.of("app"), MAY_IMPORT.keySet().stream())
            .map(ArchitectureTest::below)
            .toArray(String[]::new);
    classes().should().resideInAnyPackage(packages).check(PRODUCT);
  }

  @Test
  void packages_form_no_cycle() {
    slices().matching(root() + ".(**)").should().beFreeOfCycles().check(PRODUCT);
  }

  @Test
  void only_the_store_speaks_sql() {
    only(
            "store",
            "java.sql..",
            "javax.sql..",
            "org.jdbi..",
            "org.flywaydb..",
            "com.zaxxer..",
            "org.sqlite..",
            "org.postgresql..")
        .check(PRODUCT);
  }

  @Test
  void only_geo_knows_reference_systems_and_the_ellipsoid() {
    only("geo", "org.geotools..", "org.opengis..", "net.sf.geographiclib..").check(PRODUCT);
  }

  @Test
  void only_the_api_knows_http_and_only_the_app_the_command_line() {
    only("api", "io.javalin..", "org.eclipse.jetty..", "jakarta.servlet..").check(PRODUCT);
    only("app", "picocli..").check(PRODUCT);
  }

  @Test
  void no_test_is_switched_off() {
    String disabled = "org.junit.jupiter.api.Disabled";
    noClasses().should().beAnnotatedWith(disabled).check(TESTS);
    noMethods().should().beAnnotatedWith(disabled).check(TESTS);
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("org.junit.jupiter.api.Assumptions")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("org.assertj.core.api.Assumptions")
        .check(TESTS);
  }

  private static ArchRule only(String user, String... libraries) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(below(user))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries);
  }

  private static String below(String name) {
    return root() + "." + name + "..";
  }

  private static String root() {
    return ArchitectureTest.class.getPackageName();
  }
}
