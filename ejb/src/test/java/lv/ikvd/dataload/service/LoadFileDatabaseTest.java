package lv.ikvd.dataload.service;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import lv.ikvd.database.entity.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a file as a whole is said at once, and nothing of it is kept. */
class LoadFileDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  @TempDir Path directory;

  private static final String HEADER =
      "source_system,source_id,recorded_at,entry,version,party,qualification,first_aid_on,since";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LOAD-006|other.csv|a,b",
        "LOAD-007|child-minder-persons.csv|source_system,source_id,recorded_at",
        "LOAD-008|child-minder-persons.csv|HEADER,more",
        "LOAD-008|child-minder-persons.csv|HEADER,since",
        "LOAD-005|child-minder-persons.csv|HEADER\"x",
        "LOAD-009|child-minder-persons.csv|HEADER"
      })
  void refusesAWrongFile(String code, String name, String text) {
    String content = text.replace("HEADER", HEADER).replace("\"x", "\n\"never closed");

    refused(code, LoadDesk.zip(Map.of(name, content)));
  }

  @Test
  void refusesAnotherEncodingAndWhatIsNoZip() throws IOException {
    byte[] zip =
        LoadDesk.zip(Map.of("child-minder-persons.csv", HEADER + "\nOLD,1,\u0001\u0001\n"));

    refused("DOCUMENT-003", HEADER.getBytes(UTF_8));
    refused("LOAD-001", Arrays.copyOf(zip, 60));
    refused("LOAD-004", latin1());
  }

  private static byte[] latin1() throws IOException {
    var bytes = new java.io.ByteArrayOutputStream();
    try (var zip = new java.util.zip.ZipOutputStream(bytes)) {
      zip.putNextEntry(new java.util.zip.ZipEntry("child-minder-persons.csv"));
      zip.write((HEADER + "\nOLD,\u00e4\n").getBytes(ISO_8859_1));
    }
    return bytes.toByteArray();
  }

  /** Twenty megabytes of the same letter in some kilobytes. */
  @Test
  void refusesAZipThatUnpacksToNothingButSize() {
    String rows = "x".repeat(90_000) + "\n";

    refused(
        "LOAD-002",
        LoadDesk.zip(Map.of("child-minder-persons.csv", HEADER + "\n" + rows.repeat(220))));
  }

  @Test
  void theReferenceNamesEveryFileAndColumn() throws IOException {
    String reference = Files.readString(Path.of("..", "docs", "dataload.md"));

    for (var table : LoadDesk.kinds(null).tables()) {
      assertThat(reference).contains("### `" + table.file() + "`");
      String part = reference.substring(reference.indexOf("### `" + table.file() + "`"));
      for (var column : table.columns()) {
        assertThat(part).contains(Reference.line(column));
      }
    }
  }

  private void refused(String code, byte[] zip) {
    LoadDesk desk = new LoadDesk(database, directory, 10, 10);

    assertThatThrownBy(() -> desk.start(zip)).hasMessage(code);
    assertThat(
            (Object)
                database.inTransaction(
                    em ->
                        em.createNativeQuery(
                                "select (select count(*) from job) + (select count(*) from"
                                    + " document)")
                            .getSingleResult()))
        .isEqualTo(0L);
  }
}
