package lv.ikvd.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Long work on its own page. */
class JobSystemIT {

  private static final MicroServer SERVER = MicroServer.shared();
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Rows rows = new Rows(SERVER);

  /** A campaign of more than one chunk, cancelled while its first chunk is held up. */
  @Test
  void stopsBehindTheChunkThatRunsAndKeepsWhatWasDone() {
    try (AtDesk juris = new AtDesk(SERVER, "juris")) {
      juris
          .open("/campaign/start")
          .fill(
              Map.of(
                  "register", "CHILD_MINDER",
                  "title", "Atceļama pārbaude",
                  "confirmedBefore", "01.01.2025"))
          .press("preview");
      String job;
      try (Rows.Hold held = rows.hold("campaign_asked")) {
        juris.press("start");
        await().atMost(PATIENCE).until(() -> rows.waiting("campaign_asked") == 1);
        job = rows.all("select max(id) from job").get(0);
        juris.open("/job/view?id=" + job);
        assertThat(juris.main()).contains("Notiek", "kas izdarīts, paliek");
        juris.press("cancel");
        assertThat(juris.main()).contains("Notiek", "Darbs tiks apturēts pēc iesāktās daļas");
        assertThat(buttons(juris)).as("nothing more to press").isZero();
      }
      await()
          .atMost(PATIENCE)
          .untilAsserted(() -> assertThat(juris.main()).as("shown anew").contains("Atcelts"));

      String asked =
          " from campaign c join campaign_asked a on a.campaign_id = c.id"
              + " left join notice n on n.id = a.notice_id where c.ask_job_id = "
              + job;
      long done = rows.count("select count(*)" + asked);
      long all = rows.count("select expected from campaign where ask_job_id = " + job);
      assertThat(done).isPositive().isLessThan(all);
      Screens.take(juris.page(), "job-cancelled");
      assertThat(juris.main())
          .contains("Atcelts", done + " no " + all)
          .doesNotContain("Darbs tiks apturēts");
      assertThat(buttons(juris)).isZero();
      await().atMost(PATIENCE).until(() -> rows.count("select count(n.sent_at)" + asked) == done);
      assertThat(rows.count("select count(*)" + asked)).as("nobody more is asked").isEqualTo(done);
    }
  }

  /**
   * A history from another system, sent as a file with one wrong row; the same file again changes
   * nothing, and what is no archive is refused in the form.
   */
  @Test
  void loadsAHistoryOnceAndTellsWhatWasWrong() throws IOException {
    FilePayload file = new FilePayload("vesture.zip", "application/zip", history());
    try (AtDesk valdis = new AtDesk(SERVER, "valdis")) {
      send(valdis, new FilePayload("vesture.zip", "application/zip", new byte[] {1, 2, 3}));
      assertThat(valdis.error("file")).isNotBlank();

      send(valdis, file);
      loaded(valdis, "4 no 4");
      assertThat(valdis.main())
          .contains("Neizdevās: 1", "birth_date", "LOAD-013", "Tā nav diena.", "Rakstiet dienu kā");
      Screens.take(valdis.page(), "load-done");
      send(valdis, file);
      loaded(valdis, "4 no 4");
      valdis.open("/dataload/start");
      assertThat(valdis.main())
          .contains("ielādētas: 3; bez izmaiņām: 0; kļūdainas: 1")
          .contains("ielādētas: 0; bez izmaiņām: 3; kļūdainas: 1");
      valdis.page().locator("main details summary:text-is('parties.csv')").click();
      assertThat(valdis.main()).contains("parties.csv", "personal_code", "Fiziskai personai");
      Screens.take(valdis.page(), "load-start");
    }
    assertThat(rows.all("select number from register_entry where number = 'VECS-901'")).hasSize(1);
    assertThat(new Session(SERVER).get("/api/v1/registers/CHILD_MINDER/entries/VECS-901").body())
        .contains("\"number\":\"VECS-901\"");
  }

  private static void send(AtDesk official, FilePayload file) {
    official.open("/dataload/start");
    official.page().locator("[id$=':file']").first().setInputFiles(file);
    official.press("start");
  }

  private void loaded(AtDesk official, String counts) {
    String job = rows.all("select max(id) from job").get(0);
    String done = "select count(*) from job where state = 'DONE' and id = " + job;
    await().atMost(PATIENCE).until(() -> rows.count(done) == 1);
    official.open("/job/view?id=" + job);
    assertThat(official.main()).contains(counts);
  }

  private static byte[] history() throws IOException {
    String head = "source_system,source_id,recorded_at,";
    Map<String, String> files =
        Map.of(
            "parties.csv",
            head
                + "kind,personal_code,given_name,family_name,birth_date,registration_number,"
                + "legal_name,valid_from,email,phone,address,postal_code,municipality\r\n"
                + "TESTS,p1,2019-01-02T08:00:00Z,NATURAL_PERSON,,Vēsturīte,Zeme,1980-01-01,,,"
                + "2019-01-01,,,,,\r\n"
                + "TESTS,p2,2019-01-02T08:00:00Z,NATURAL_PERSON,,Nepareiza,Upe,30.02.1980,,,"
                + "2019-01-01,,,,,\r\n",
            "child-minder-entries.csv",
            head
                + "party,number,registered_on\r\n"
                + "TESTS,e1,2019-03-01T08:00:00Z,p1,VECS-901,2019-03-01\r\n",
            "child-minder-versions.csv",
            head
                + "entry,decision,valid_from,valid_to,citation,service_kind,regime,founder,manager,"
                + "public_phone,public_email,website,activity_ground,activity_from,confirmed_on,"
                + "confirmed_how,excluded_on,exclusion_ground\r\n"
                + "TESTS,v1,2019-03-01T09:00:00Z,e1,,2019-03-01,,MK 404,BOTH,GENERAL,,,,,,,,,,"
                + ",\r\n");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }

  private static int buttons(AtDesk official) {
    return official.page().locator("button[id$=':cancel'], button[id$=':resume']").count();
  }
}
