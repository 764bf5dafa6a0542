package lv.ikvd.system;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Chromium, driven by Playwright; one process per thread of tests, a fresh profile per page.
 *
 * <p>The browser is that of the system. Where there is none and the user may install packages, it
 * is installed, and a line says so; else the test fails with the command to run.
 */
public final class Browser {

  /** A clerk's desk and a telephone. */
  public static final int DESK = 1366;

  public static final int PHONE = 390;

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  private static Playwright playwright;
  private static com.microsoft.playwright.Browser chromium;

  private Browser() {}

  /**
   * A page in a profile of its own. Close its context when done: {@code page.context().close()}.
   *
   * @param width {@link #DESK} or {@link #PHONE}
   */
  public static Page page(int width) {
    return context(width, "lv-LV").newPage();
  }

  /** A profile of its own, without cookies; several pages may be opened in it. */
  public static synchronized BrowserContext context(int width, String locale) {
    return chromium()
        .newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, width == PHONE ? 844 : 768)
                .setLocale(locale)
                .setTimezoneId("America/New_York"));
  }

  private static com.microsoft.playwright.Browser chromium() {
    if (chromium == null) {
      playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      chromium =
          playwright
              .chromium()
              .launch(
                  new BrowserType.LaunchOptions()
                      .setExecutablePath(executable())
                      .setArgs(arguments()));
      Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "close browser"));
    }
    return chromium;
  }

  private static List<String> arguments() {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run"));
    if (isRoot()) {
      arguments.add("--no-sandbox");
    }
    return arguments;
  }

  private static Path executable() {
    return find()
        .orElseGet(
            () -> {
              install();
              return find()
                  .orElseThrow(() -> new IllegalStateException("Chromium is still not there"));
            });
  }

  private static Optional<Path> find() {
    return NAMES.stream().flatMap(Browser::onPath).findFirst();
  }

  private static Stream<Path> onPath(String name) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(directory -> Path.of(directory, name))
        .filter(Files::isExecutable);
  }

  private static void install() {
    if (!isRoot() || onPath("apt-get").findAny().isEmpty()) {
      throw new IllegalStateException(
          "The browser tests need Chromium. Run: sudo apt-get install chromium");
    }
    System.out.println("Chromium is not installed; installing it now: apt-get install -y chromium");
    run("apt-get", "update", "-qq");
    run("apt-get", "install", "-y", "-qq", "chromium");
  }

  private static void run(String... command) {
    try {
      ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
      builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
      int code = builder.start().waitFor();
      if (code != 0) {
        throw new IllegalStateException(
            "Installing Chromium failed with code " + code + ". Run: apt-get install chromium");
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }
}
