package org.parkatlas.web;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import org.parkatlas.app.RunningServer;

/** Takes the pictures of the README from the running product: {@code make screenshots}. */
final class Screenshots {
  private static final int SETTLED_MS = 2500;

  private Screenshots() {}

  public static void main(String[] args) {
    Path folder = Path.of(args[0]);
    take(folder.resolve("overview.png"), 1440, 900, "");
    take(
        folder.resolve("efficiency.png"),
        1440,
        900,
        "#layers=efficiency&level=district&year=2020&classes=jenks&selected=districts/310115");
    take(folder.resolve("card.png"), 1440, 900, "#selected=parks/park-03&level=park");
    take(folder.resolve("phone.png"), 375, 812, "#selected=new-towns/new-town-jiading");
    System.exit(0);
  }

  private static void take(Path file, int width, int height, String state) {
    Page page = Browser.newPage(width, height);
    page.navigate(RunningServer.get().baseUrl() + "/" + state);
    page.waitForLoadState(LoadState.NETWORKIDLE);
    page.waitForTimeout(SETTLED_MS);
    page.screenshot(new Page.ScreenshotOptions().setPath(file));
    page.context().close();
    System.out.println(file);
  }
}
