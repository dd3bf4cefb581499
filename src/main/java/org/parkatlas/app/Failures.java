package org.parkatlas.app;

import java.util.Set;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.model.NotFound;
import org.parkatlas.model.Unavailable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** How a command that could not do its work ends: what is said, and the exit code. */
final class Failures {
  private static final Set<Class<?>> EXPECTED =
      Set.of(InvalidInput.class, NotFound.class, Unavailable.class);

  private Failures() {}

  static int wrongCommandLine(ParameterException e, String... args) {
    CommandLine command = e.getCommandLine();
    command.getErr().println("parkatlas: " + e.getMessage() + variable(e));
    command.getErr().println("See: " + command.getCommandSpec().qualifiedName(" ") + " --help");
    return command.getCommandSpec().exitCodeOnInvalidInput();
  }

  /**
   * The environment variable that the wrong value may have come from. Its name opens the option's
   * help text; picocli names the option in the message alone.
   */
  private static String variable(ParameterException e) {
    return e.getCommandLine().getCommandSpec().options().stream()
        .filter(option -> e.getMessage().contains("'" + option.longestName() + "'"))
        .map(option -> option.description()[0].split(":")[0])
        .filter(name -> name.startsWith("PARKATLAS_"))
        .findFirst()
        .map(name -> " (from the command line or " + name + ")")
        .orElse("");
  }

  /**
   * @throws Exception the failure itself if it is a bug, whose stack trace is then wanted
   */
  static int failed(Exception e, CommandLine command, ParseResult parsed) throws Exception {
    if (!EXPECTED.contains(e.getClass())) {
      throw e;
    }
    command.getErr().println("parkatlas: " + e.getMessage());
    return command.getCommandSpec().exitCodeOnExecutionException();
  }
}
