package org.parkatlas.web;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The machine's Chromium, started once; each page gets a fresh profile. */
public final class Browser {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

  /** No sandbox: tests may run as root. Nothing in the background: it must not ask other hosts. */
  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private static com.microsoft.playwright.Browser running;

  private Browser() {}

  /** A new page of a new visitor, in CSS pixels. */
  public static Page newPage(int width, int height) {
    BrowserContext visitor =
        browser()
            .newContext(
                new com.microsoft.playwright.Browser.NewContextOptions()
                    .setLocale("zh-CN")
                    .setViewportSize(width, height));
    visitor.setDefaultTimeout(15_000);
    return visitor.newPage();
  }

  private static synchronized com.microsoft.playwright.Browser browser() {
    if (running == null) {
      running = start();
    }
    return running;
  }

  private static com.microsoft.playwright.Browser start() {
    if (!Files.isExecutable(CHROMIUM)) {
      throw new IllegalStateException(
          "These tests need " + CHROMIUM + ". Run: apt-get install chromium");
    }
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    return playwright
        .chromium()
        .launch(new BrowserType.LaunchOptions().setExecutablePath(CHROMIUM).setArgs(ARGUMENTS));
  }
}
