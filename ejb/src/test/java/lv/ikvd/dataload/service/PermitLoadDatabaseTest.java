package lv.ikvd.dataload.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.dataload.entity.LoadRow;
import lv.ikvd.demo.service.History;
import lv.ikvd.demo.service.HistoryZip;
import lv.ikvd.job.entity.JobState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Outcomes of the commission and its sittings as files, without cases. */
class PermitLoadDatabaseTest {

  private static final String DAY = "2019-02-14";

  @RegisterExtension final TestDatabase database = new TestDatabase();

  @TempDir Path directory;

  private LoadDesk desk;
  private final List<History> told = new ArrayList<>();

  @BeforeEach
  void open() {
    desk = new LoadDesk(database, directory, 20, 5);
    row(
        "parties.csv",
        "p1",
        Map.of(
            "kind", "NATURAL_PERSON",
            "personal_code", "32900061234",
            "given_name", "Maija",
            "family_name", "Cepēja",
            "valid_from", "2015-01-05"));
  }

  @Test
  void outcomesAndSittingsLoadWithoutCases() throws IOException {
    outcome("a", Map.of("outcome", "PERMITTED"));
    outcome("b", Map.of("outcome", "RESTRICTED", "excluded_groups", "MINORS PRESCHOOL"));
    row(
        "teaching-permit-versions.csv",
        "a-x",
        Map.of(
            "entry", "a",
            "valid_from", "2019-05-02",
            "citation", "MK 195",
            "outcome", "PERMITTED",
            "decided_on", DAY,
            "annulled_on", "2019-05-02",
            "annulment_ground", "GROUND_OWN_REQUEST"));
    sitting("s1", Map.of("way", "REMOTE"));
    LoadRow load = load();

    assertThat(desk.errors(load.id())).isEmpty();
    assertThat(desk.job(load.id()).state()).isEqualTo(JobState.DONE);
    assertThat(
            one(
                "select string_agg(status || ' ' || array_to_string(excluded_groups, '+'), ','"
                    + " order by number) from teaching_permit_current"))
        .isEqualTo("ANNULLED ,IN_FORCE MINORS+PRESCHOOL");
    assertThat(
            one(
                "select string_agg(kind || ' ' || dated_on, ',' order by number) from"
                    + " teaching_permit_decision where superseded_at is null"))
        .as("an annulment takes no decision away")
        .isEqualTo("PERMITTED 2019-02-14,RESTRICTED 2019-02-14");
    assertThat(one("select number || ' ' || kind from teaching_permit_sitting"))
        .isEqualTo("PIK-s1 REMOTE");
    assertThat(one("select count(*) from proceeding")).isEqualTo(0L);
    assertThat(desk.verify().findings()).isEmpty();
  }

  @Test
  void wrongRowsAreTold() throws IOException {
    outcome("a", Map.of("outcome", "RESTRICTED"));
    outcome("b", Map.of("outcome", "PERMITTED", "excluded_groups", "MINORS"));
    outcome("c", Map.of("outcome", "RESTRICTED", "excluded_groups", "GIANTS"));
    outcome("d", Map.of("outcome", "PERMITTED", "annulled_on", "2019-03-01"));
    outcome("e", Map.of("outcome", "PERMITTED", "decided_on", "2019-03-01"));
    sitting("s1", Map.of("way", "ROOM"));
    sitting("s2", Map.of("way", "ROOM", "number", "PIK-s1"));
    LoadRow load = load();

    assertThat(desk.errors(load.id()).stream().filter(error -> !error.contains("LOAD-031")))
        .containsExactlyInAnyOrder(
            "teaching-permit-versions.csv:2:excluded_groups LOAD-035",
            "teaching-permit-versions.csv:3:excluded_groups LOAD-035",
            "teaching-permit-versions.csv:4:excluded_groups LOAD-016",
            "teaching-permit-versions.csv:5:annulment_ground LOAD-035",
            "teaching-permit-versions.csv:6:decided_on LOAD-026",
            "teaching-permit-sittings.csv:3:number LOAD-027");
  }

  private void outcome(String id, Map<String, String> changed) {
    row("teaching-permit-entries.csv", id, Map.of("party", "p1", "registered_on", DAY));
    Map<String, String> cells =
        new HashMap<>(
            Map.of("entry", id, "valid_from", DAY, "citation", "MK 195", "decided_on", DAY));
    cells.putAll(changed);
    row("teaching-permit-versions.csv", id, cells);
  }

  private void sitting(String id, Map<String, String> changed) {
    Map<String, String> cells = new HashMap<>(Map.of("number", "PIK-" + id, "held_on", DAY));
    cells.putAll(changed);
    row("teaching-permit-sittings.csv", id, cells);
  }

  private LoadRow load() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new HistoryZip("OLD", LoadDesk.kinds(null).tables()).write(told, bytes);
    return desk.load(bytes.toByteArray());
  }

  private void row(String file, String id, Map<String, String> cells) {
    told.add(rows -> rows.row(file, id, LocalDate.of(2019, 6, 10), cells));
  }

  private Object one(String sql) {
    return database.inTransaction(em -> em.createNativeQuery(sql).getSingleResult());
  }
}
