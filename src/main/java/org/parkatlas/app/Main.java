package org.parkatlas.app;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/** The program {@code java -jar target/parkatlas.jar}. Without a command it serves. */
@Command(
    name = "parkatlas",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Shanghai's industrial parks on a map and behind a GeoJSON API.",
    subcommands = {
      Serve.class,
      Join.class,
      Import.class,
      Check.class,
      Backup.class,
      Restore.class,
      PrepareGisData.class,
      PrepareDemo.class
    })
public final class Main {
  private static final List<String> OF_THE_PROGRAM = List.of("-h", "--help", "-V", "--version");

  private Main() {}

  public static void main(String[] args) {
    System.exit(run(writer(System.out), writer(System.err), args));
  }

  /**
   * Runs one command.
   *
   * @return 0 if it did what was asked, 1 if it could not, 2 if the command line is wrong
   */
  static int run(PrintWriter out, PrintWriter err, String... args) {
    int code = commandLine().setOut(out).setErr(err).execute(withCommand(args));
    out.flush();
    err.flush();
    return code;
  }

  private static CommandLine commandLine() {
    CommandLine line = new CommandLine(new Main()).setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler(Failures::wrongCommandLine);
    line.setExecutionExceptionHandler(Failures::failed);
    listSettings(line);
    return line;
  }

  /** {@code parkatlas --port 9000} means {@code parkatlas serve --port 9000}. */
  private static String[] withCommand(String... args) {
    boolean serves =
        args.length == 0 || args[0].startsWith("-") && !OF_THE_PROGRAM.contains(args[0]);
    return serves
        ? Stream.concat(Stream.of("serve"), Stream.of(args)).toArray(String[]::new)
        : args;
  }

  private static void listSettings(CommandLine line) {
    CommandSpec settings = CommandSpec.forAnnotatedObject(new SettingsOptions());
    settings.usageMessage().sortOptions(false);
    String options = new Help(settings, Help.defaultColorScheme(Ansi.OFF)).optionList();
    line.getCommandSpec()
        .usageMessage()
        .footer(
            "",
            "Settings of serve, import, check, backup and restore, as options or in the environment:",
            options.replace("%", "%%"));
  }

  /** UTF-8 whatever the locale says: the messages name Chinese places. */
  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }
}
