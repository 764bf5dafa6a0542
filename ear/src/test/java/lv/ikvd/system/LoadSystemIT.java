package lv.ikvd.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import lv.ikvd.dataload.service.LoadCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The address for programs that load histories, and the command that sends a file to it. */
class LoadSystemIT {

  private static final MicroServer SERVER = MicroServer.shared();
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final String COUNT =
      "select (select count(*) from job) + (select count(*) from document) + (select count(*) from"
          + " document_chunk)";
  private static final String HEADER =
      "source_system,source_id,recorded_at,kind,personal_code,given_name,family_name,birth_date,"
          + "registration_number,legal_name,valid_from,email,phone,address,postal_code,municipality";

  @TempDir Path directory;

  private final Rows rows = new Rows(SERVER);
  private final LoadClient valdis = new LoadClient(SERVER, "valdis");

  @Test
  void tellsHowFarALoadIsAndWhatWasWrongInWords() {
    HttpResponse<String> sent =
        valdis.send(
            zip(
                person("a1", "1980-01-01"),
                person("a2", "30.02.1980"),
                person("a3", "020280-10009")));

    assertThat(sent.statusCode()).as(sent.body()).isEqualTo(202);
    String address = sent.headers().firstValue("Location").orElseThrow();
    assertThat(address).isEqualTo(SERVER.baseUrl() + "/api/v1/loads/" + LoadClient.id(sent));
    String path = address.substring(SERVER.baseUrl().length());
    done(path);
    assertThat(valdis.get(path).body())
        .contains("\"rows\":3,\"loaded\":1,\"same\":0,\"bad\":2")
        .contains("\"file\":\"parties.csv\",\"rows\":3,\"loaded\":1,\"same\":0,\"bad\":2")
        .contains("\"errors\":\"" + address + "/errors\"");
    assertThat(valdis.get(path + "/errors").body().lines())
        .containsExactly(
            "Fails,Rinda,Kolonna,Vērtība,Kods,Iemesls,Kā novērst",
            "parties.csv,3,birth_date,30.02.1980,LOAD-013,Tā nav diena.,Rakstiet dienu kā"
                + " 2020-03-15.",
            "parties.csv,4,birth_date,******-*****,LOAD-013,Tā nav diena.,Rakstiet dienu kā"
                + " 2020-03-15.");
    assertThat(valdis.get(path + "/errors", "Accept-Language", "en").body())
        .contains("This is not a day.");
  }

  @Test
  void isForAdministratorsAlone() throws IOException {
    byte[] zip = zip(person("b1", "1980-01-01"));
    long before = rows.count(COUNT);

    assertThat(new LoadClient(SERVER, "anna").send(zip).statusCode()).isEqualTo(403);
    assertThat(new LoadClient(SERVER, "anna").get("/api/v1/loads/1").statusCode()).isEqualTo(403);
    HttpResponse<String> nobody = new Session(SERVER).get("/api/v1/loads/1");
    assertThat(nobody.statusCode()).isEqualTo(401);
    assertThat(nobody.headers().firstValue("WWW-Authenticate")).isPresent();
    assertThat(valdis.get("/api/v1/loads/999999999").statusCode()).isEqualTo(404);
    assertThat(valdis.send(HttpRequest.BodyPublishers.ofString("a=b"), "text/plain").statusCode())
        .isEqualTo(415);
    assertThat(rows.count(COUNT)).isEqualTo(before);
  }

  @Test
  void refusesWhatIsWrongAsAWholeAndKeepsNothing() throws IOException {
    long before = rows.count(COUNT);

    HttpResponse<String> text = valdis.send("no archive".getBytes(StandardCharsets.UTF_8));
    HttpResponse<String> bomb = valdis.send(bomb());

    assertThat(text.statusCode()).isEqualTo(400);
    assertThat(text.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(bomb.statusCode()).isEqualTo(413);
    assertThat(bomb.body()).contains("LOAD-002");
    assertThat(rows.count(COUNT)).isEqualTo(before);
  }

  /** More than any form may send: it is read, and what is in it is said. */
  @Test
  void readsAFileLargerThanAForm() throws IOException {
    ByteArrayOutputStream large = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(large)) {
      zip.setLevel(0);
      zip.putNextEntry(new ZipEntry("parties.csv"));
      zip.write("kind;".repeat(14 * 1024 * 1024).getBytes(StandardCharsets.US_ASCII));
    }

    HttpResponse<String> sent = valdis.send(large.toByteArray());

    assertThat(large.size()).isGreaterThan(64 * 1024 * 1024);
    assertThat(sent.statusCode()).isEqualTo(400);
    assertThat(sent.body()).contains("LOAD-0");
  }

  /** The line goes dead in the middle of the body. */
  @Test
  void keepsNothingOfHalfAnUpload() throws IOException {
    long before = rows.count(COUNT);
    byte[] zip = Files.readAllBytes(LoadArchive.write(directory.resolve("half.zip"), 1, 20_000));
    URI base = URI.create(SERVER.baseUrl());
    String head =
        "POST %s/api/v1/loads HTTP/1.1\r\nHost: x\r\nAuthorization: %s\r\nContent-Type: application/zip\r\nContent-Length: %d\r\n\r\n"
            .formatted(base.getPath(), LoadClient.authorization("valdis"), zip.length);
    try (Socket line = new Socket(base.getHost(), base.getPort())) {
      OutputStream out = line.getOutputStream();
      out.write(head.getBytes(StandardCharsets.US_ASCII));
      out.write(zip, 0, zip.length / 2);
      out.flush();
      await().atMost(PATIENCE).until(() -> storing() == 1);
    }
    await().atMost(PATIENCE).until(() -> storing() == 0);
    assertThat(rows.count(COUNT)).isEqualTo(before);
  }

  /** Transactions of the application that have written and wait for their client. */
  private long storing() {
    return rows.count(
        "select count(*) from pg_stat_activity where datname = current_database() and state ="
            + " 'idle in transaction' and backend_xid is not null");
  }

  @Test
  void loadsTheSameFileOnceAtATime() throws IOException {
    Path zip = LoadArchive.write(directory.resolve("twice.zip"), 900_001, 50);
    String first;
    try (Rows.Hold held = rows.hold("load_row")) {
      first = valdis.load(zip);
      HttpResponse<String> second = valdis.send(Files.readAllBytes(zip));
      assertThat(second.statusCode()).isEqualTo(409);
      assertThat(second.body()).contains("LOAD-040", first);
    }
    done("/api/v1/loads/" + first);
    assertThat(valdis.get("/api/v1/loads/" + first).body()).contains("\"loaded\":400");
  }

  @Test
  void theCommandSendsAFileAndWaitsForItsEnd() throws IOException, InterruptedException {
    Path good = LoadArchive.write(directory.resolve("good.zip"), 910_001, 20);
    Path bad = directory.resolve("bad.zip");
    Files.write(bad, zip(person("c1", "never")));
    Path none = Files.writeString(directory.resolve("none.zip"), "none");

    assertThat(command(good, 0)).contains("DONE: 160 rows, 160 loaded, 0 unchanged, 0 wrong");
    assertThat(command(good, 0)).contains("160 unchanged");
    assertThat(command(bad, 3)).contains("1 wrong", "/errors");
    assertThat(command(none, 1)).contains("DOCUMENT-003: ");
  }

  private static String command(Path file, int expected) throws IOException, InterruptedException {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    InputStream password =
        new ByteArrayInputStream("demo-valdis-2026\n".getBytes(StandardCharsets.UTF_8));
    String[] arguments = {SERVER.baseUrl(), "valdis", file.toString()};
    assertThat(LoadCommand.run(arguments, password, out, out)).isEqualTo(expected);
    return said.toString(StandardCharsets.UTF_8);
  }

  private void done(String path) {
    await().atMost(PATIENCE).until(() -> valdis.get(path).body().contains("\"state\":\"DONE\""));
  }

  private static String person(String id, String birth) {
    return "TESTS-API,%s,2019-01-02T08:00:00Z,NATURAL_PERSON,,Ielādīte,Zeme,%s,,,2019-01-01,,,,,"
        .formatted(id, birth);
  }

  private static byte[] zip(String... persons) {
    return archive(HEADER + "\r\n" + String.join("\r\n", persons) + "\r\n");
  }

  private static byte[] bomb() {
    return archive(HEADER + "\r\n" + ("x".repeat(90_000) + "\r\n").repeat(220));
  }

  private static byte[] archive(String parties) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("parties.csv"));
      zip.write(parties.getBytes(StandardCharsets.UTF_8));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return bytes.toByteArray();
  }
}
