package lv.ikvd.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.ikvd.starter.DatabaseAddress;
import lv.ikvd.starter.Micro;
import lv.ikvd.starter.Settings;

/**
 * One start of Payara Micro with an application, by the starter's own command line, to its first
 * page; then what the process holds.
 *
 * @param millis from the start of the process to the first page
 * @param residentMegabytes of memory that the process occupies at that moment
 * @param heapMegabytes that live after a garbage collection
 */
record Starting(double millis, double residentMegabytes, double heapMegabytes) {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Pattern USED = Pattern.compile("used (\\d+)K");

  /**
   * @param page that answers with 200, without redirects
   */
  static Starting of(
      Path program, Path application, Path data, DatabaseAddress address, String page)
      throws IOException, InterruptedException {
    Settings settings = BenchServer.settings(data, address);
    Map<String, String> environment =
        Map.of(
            "IKVIS_DB_URL", address.url(),
            "IKVIS_DB_USER", address.user(),
            "IKVIS_DB_PASSWORD", address.password(),
            "IKVIS_AUTH", "local",
            "IKVIS_DEMO", "true");
    long start = System.nanoTime();
    try (Micro server = Micro.start(program, application, settings, environment)) {
      awaitPage(settings.port(), page);
      double millis = (System.nanoTime() - start) / 1e6;
      long pid = server.process().pid();
      double resident = Double.parseDouble(run("ps", "-o", "rss=", "-p", pid + "").strip()) / 1024;
      return new Starting(millis, resident, heapOf(pid));
    }
  }

  private static void awaitPage(int port, String page) throws InterruptedException {
    HttpClient client = HttpClient.newHttpClient();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + page))
            .timeout(Duration.ofSeconds(60))
            .build();
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < until) {
      try {
        if (client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode() == 200) {
          return;
        }
      } catch (IOException notYet) {
        // the server does not listen yet; asked again below
      }
      Thread.sleep(10);
    }
    throw new IllegalStateException(page + " did not answer");
  }

  /** Megabytes that live in the heap of a server after a garbage collection. */
  static double heapOf(long pid) throws IOException, InterruptedException {
    run(jcmd(), pid + "", "GC.run");
    return heap(run(jcmd(), pid + "", "GC.heap_info"));
  }

  /** What the generations of the heap hold together; metaspace is no part of it. */
  private static double heap(String info) {
    Matcher used = USED.matcher(info.substring(0, info.indexOf("Metaspace")));
    double kilobytes = 0;
    while (used.find()) {
      kilobytes += Double.parseDouble(used.group(1));
    }
    return kilobytes / 1024;
  }

  private static String jcmd() {
    return Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
  }

  private static String run(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(String.join(" ", command) + ": " + said);
    }
    return said;
  }
}
