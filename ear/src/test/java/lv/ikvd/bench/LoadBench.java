package lv.ikvd.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.ikvd.bench.Figures.Figure;
import lv.ikvd.database.entity.Schema;
import lv.ikvd.starter.DatabaseAddress;
import lv.ikvd.starter.EmbeddedDatabase;
import lv.ikvd.system.LoadArchive;
import org.junit.jupiter.api.Test;

/**
 * The bulk load of a million entries and two million decisions, sent to a running server as an
 * operator sends it, against COPY of what it wrote. The size can be set for a shorter run; the
 * figure of docs/benchmarks.md is that of the whole.
 */
class LoadBench {

  private static final Logger QUIET = Logger.getLogger("org.flywaydb");

  private static final long ENTRIES = Long.getLong("ikvis.bench.entries", 1_000_000);

  /** Each look collects the heap of the server, and is part of what is timed. */
  private static final long SAMPLE = 15_000_000_000L;

  private static final Path TARGET = Path.of(System.getProperty("ikvis.target"));
  private static final Path WORK = TARGET.resolve("bench-load");
  private static final String ADMINISTRATOR = "valdis:demo-valdis-2026";
  private static final Pattern ID = Pattern.compile("\"id\":(\\d+)");
  private static final Pattern STATE = Pattern.compile("\"state\":\"(\\w+)\"");
  private static final Pattern LOADED = Pattern.compile("\"loaded\":(\\d+)");

  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void loadsAtASixthOfTheSpeedOfCopy() throws Exception {
    QUIET.setLevel(Level.SEVERE);
    Files.createDirectories(WORK);
    Path archive = LoadArchive.write(WORK.resolve("load.zip"), 1, ENTRIES);
    Figures figures = new Figures();
    try (EmbeddedDatabase postgres = EmbeddedDatabase.start(WORK.resolve("database"))) {
      DatabaseAddress database = BenchDatabase.empty(postgres.address(), "bench_load");
      DatabaseAddress floor = BenchDatabase.empty(postgres.address(), "bench_copy");
      new Schema(BenchDatabase.source(floor)).migrate();
      Path micro = Path.of(System.getProperty("ikvis.micro"));
      List<Double> heap = new ArrayList<>();
      double seconds;
      CopyFloor copy;
      try (BenchServer server = BenchServer.startNew(micro, WORK.resolve("server"), database)) {
        copy = new CopyFloor(server.database());
        seconds = load(server, archive, heap);
      }
      Map<String, Long> rows = copy.export(WORK.resolve("rows"));
      System.out.println(rows);
      double bare =
          CopyFloor.copy(BenchDatabase.source(floor), WORK.resolve("rows"), rows.keySet());
      long all = rows.values().stream().mapToLong(Long::longValue).sum();
      check(figures, all, seconds, bare, heap);
    } finally {
      figures.write(Files.createDirectories(TARGET.resolve("bench-load")));
    }
  }

  private static void check(
      Figures figures, long rows, double seconds, double bare, List<Double> heap) {
    String size = "%,d entries".formatted(ENTRIES).replace(',', ' ');
    Figure speed =
        figures.atLeast(1.0 / 6, "bulk load, " + size, rows / seconds, rows / bare, "rows/s");
    double early = most(heap.subList(0, heap.size() / 2));
    double late = most(heap.subList(heap.size() / 2, heap.size()));
    Figure memory =
        figures.atMost(
            1.2, "living heap, second half of the load against the first", late, early, "MB");
    System.out.println("seconds of load and COPY: " + seconds + " " + bare + ", heap " + heap);
    assertThat(List.of(speed, memory)).allMatch(Figure::met);
  }

  private static double most(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
  }

  /** From the first byte sent to the end of the job; what lives in the heap is seen on the way. */
  private double load(BenchServer server, Path archive, List<Double> heap)
      throws IOException, InterruptedException, SQLException {
    long start = System.nanoTime();
    HttpRequest send =
        request(server.baseUrl() + "/api/v1/loads")
            .header("Content-Type", "application/zip")
            .POST(HttpRequest.BodyPublishers.ofFile(archive))
            .build();
    HttpResponse<String> answer = client.send(send, HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    System.out.printf("accepted after %.1f s%n", (System.nanoTime() - start) / 1e9);
    String address = server.baseUrl() + "/api/v1/loads/" + found(ID, answer.body());
    String state = answer.body();
    long said = System.nanoTime();
    while (List.of("WAITING", "RUNNING").contains(found(STATE, state))) {
      Thread.sleep(500);
      state = client.send(request(address).build(), HttpResponse.BodyHandlers.ofString()).body();
      if (System.nanoTime() - said > SAMPLE) {
        said = System.nanoTime();
        heap.add(Starting.heapOf(server.pid()));
        System.out.printf(
            "%.0f s: %s rows, %.0f MB%n",
            (said - start) / 1e9, found(LOADED, state), heap.get(heap.size() - 1));
      }
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    assertThat(found(STATE, state)).isEqualTo("DONE");
    assertThat(found(LOADED, state)).isEqualTo(String.valueOf(8 * ENTRIES));
    return seconds;
  }

  private static HttpRequest.Builder request(String address) {
    String basic =
        Base64.getEncoder().encodeToString(ADMINISTRATOR.getBytes(StandardCharsets.UTF_8));
    return HttpRequest.newBuilder(URI.create(address)).header("Authorization", "Basic " + basic);
  }

  private static String found(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    assertThat(matcher.find()).as(text).isTrue();
    return matcher.group(1);
  }
}
