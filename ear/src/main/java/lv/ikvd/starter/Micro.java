package lv.ikvd.starter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import lv.ikvd.database.service.Migrations;

/**
 * IKVIS on stock Payara Micro, as a process of its own under the data directory: a crash of the
 * server leaves the starter alive to stop the database, and a leftover server is found by its
 * number and its moment of start.
 */
public final class Micro implements AutoCloseable {

  /**
   * The options of the server's machine. What classes take is told at once: no collection of the
   * whole heap waits for it.
   */
  public static final List<String> JAVA =
      List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:MetaspaceSize=160m");

  private static final String REFUSAL = Migrations.REFUSAL;
  private static final String UP = " ready in ";
  private static final String DEPLOYED = "was successfully deployed";
  private static final List<String> STEPS = List.of(REFUSAL, UP, DEPLOYED);

  /** One node needs no copy of its sessions elsewhere, and has no cluster to keep one in. */
  private static final List<String> COMMANDS =
      List.of(
          "set configs.config.server-config.availability-service.availability-enabled=false",
          "set configs.config.server-config.availability-service.web-container-availability"
              + ".availability-enabled=false");

  private static final Duration STOPPING = Duration.ofSeconds(30);
  private static final Duration STARTING = Duration.ofMinutes(5);

  private final Process process;
  private final int port;
  private final Path log;
  private final Path pid;

  private Micro(Process process, int port, Path log, Path pid) {
    this.process = process;
    this.port = port;
    this.log = log;
    this.pid = pid;
  }

  /**
   * Starts the server; {@link #awaitReady} tells when it answers.
   *
   * @param program the jar of Payara Micro
   * @param application the WAR
   * @param environment settings of the application
   */
  public static Micro start(
      Path program, Path application, Settings settings, Map<String, String> environment) {
    Path data = settings.data();
    try {
      Path log = data.resolve("log").resolve("ikvis.log");
      keepPrevious(log);
      clear(data.resolve("micro"));
      clear(data.resolve("tmp"));
      Files.createDirectories(Objects.requireNonNull(log.getParent()));
      Files.write(commands(data), COMMANDS);
      ProcessBuilder builder =
          new ProcessBuilder(command(program, application, settings))
              .redirectErrorStream(true)
              .redirectOutput(log.toFile());
      builder.environment().putAll(environment);
      Process process = builder.start();
      Path pid = data.resolve("micro.pid");
      Files.writeString(pid, Leftover.describe(process.toHandle()));
      return new Micro(process, settings.port(), log, pid);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static List<String> command(Path program, Path application, Settings settings) {
    Path data = settings.data();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(JAVA);
    // answers that the application never sees name no server either
    command.add("-Dproduct.name=IKVIS");
    command.add("-Djava.io.tmpdir=" + data.resolve("tmp"));
    command.addAll(settings.javaOptions());
    command.addAll(List.of("-jar", program.toString()));
    command.addAll(List.of("--deploy", application.toString(), "--contextroot", "/ikvis"));
    command.addAll(List.of("--rootdir", data.resolve("micro").toString()));
    command.addAll(List.of("--port", String.valueOf(settings.port())));
    command.addAll(List.of("--prebootcommandfile", commands(data).toString()));
    command.addAll(List.of("--nohazelcast", "--disablephonehome"));
    return command;
  }

  private static Path commands(Path data) {
    return data.resolve("tmp").resolve("server-commands.txt");
  }

  private static void keepPrevious(Path log) throws IOException {
    if (Files.exists(log)) {
      Files.move(
          log, log.resolveSibling("ikvis.previous.log"), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void clear(Path directory) throws IOException {
    if (Files.exists(directory)) {
      try (Stream<Path> all = Files.walk(directory)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
    Files.createDirectories(directory);
  }

  /** Waits until the application answers; refuses when it does not come up. */
  public void awaitReady() throws InterruptedException {
    HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    long until = System.nanoTime() + STARTING.toNanos();
    while (!isReady(client)) {
      refusal().ifPresent(line -> refuse(line));
      if (process.waitFor(200, TimeUnit.MILLISECONDS)) {
        refuse("The server ended with code " + process.exitValue());
      }
      if (System.nanoTime() > until) {
        refuse("The server did not answer within " + STARTING.toMinutes() + " minutes");
      }
    }
  }

  private void refuse(String line) {
    throw new Refusal(line + " (see " + log + ")");
  }

  /** Why the application will never answer, if the log says so. */
  private Optional<String> refusal() {
    List<String> lines;
    try (Stream<String> all = Files.lines(log, StandardCharsets.ISO_8859_1)) {
      lines = all.filter(line -> STEPS.stream().anyMatch(line::contains)).toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    Optional<String> own = lines.stream().filter(line -> line.contains(REFUSAL)).findFirst();
    if (own.isPresent()) {
      return own.map(Micro::reason);
    }
    boolean up = lines.stream().anyMatch(line -> line.contains(UP));
    boolean deployed = lines.stream().anyMatch(line -> line.contains(DEPLOYED));
    return up && !deployed
        ? Optional.of("The application could not be deployed")
        : Optional.empty();
  }

  private static String reason(String line) {
    String reason = line.substring(line.indexOf(REFUSAL) + REFUSAL.length());
    int end = reason.indexOf("]]");
    return (end < 0 ? reason : reason.substring(0, end)).strip();
  }

  private boolean isReady(HttpClient client) throws InterruptedException {
    return status(client, "/health/ready") == 200 && answers(status(client, "/ikvis/"));
  }

  private static boolean answers(int status) {
    return status > 0 && status != 404 && status < 500;
  }

  private int status(HttpClient client, String path) throws InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .timeout(Duration.ofSeconds(20))
            .build();
    try {
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (IOException notYet) {
      return -1;
    }
  }

  /** Waits for the end of the server and tells its exit code. */
  public int waitFor() throws InterruptedException {
    return process.waitFor();
  }

  public ProcessHandle process() {
    return process.toHandle();
  }

  public Path log() {
    return log;
  }

  /** Asks the server to stop, waits, and ends it by force only when it does not. */
  @Override
  public void close() throws IOException {
    Leftover.end(process.toHandle(), STOPPING);
    Files.deleteIfExists(pid);
  }
}
