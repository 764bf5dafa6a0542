package lv.ikvd.programmelicence.service.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.institution.entity.Place;
import lv.ikvd.institution.service.Schools;
import lv.ikvd.job.entity.JobState;
import lv.ikvd.job.service.Jobs;
import lv.ikvd.programmelicence.entity.change.ChangeKind;
import lv.ikvd.programmelicence.entity.change.ChangeRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The job of a change is killed between its sets, and cancelled. */
class ChangeJobDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  /** As the job, with sets of two licences. */
  private static final class InTwos extends ChangeJob {
    @Override
    int size() {
      return 2;
    }
  }

  private final CaseDesk desk = new CaseDesk(database);
  private final Schools schools = new Schools(desk);
  private final ChangeDesk changes = new ChangeDesk(database, desk, desk.bean(InTwos.class));

  @Test
  void whatEachNodeBeginsAnotherGoesOnWith() {
    List<String> licences = licences("0440200");
    long change = ordered("Vecā iela 0440200");
    int nodes = 0;
    while (job(change) != JobState.DONE) {
      changes.die(1);
      silence();
      nodes++;
    }

    assertThat(nodes).as("sets, letters, cases: a node for each").isGreaterThan(5);
    assertAllOnce(change, licences);
    database.sql("update job set state = 'WAITING', checkpoint = '0' where id = " + jobId(change));
    changes.work();
    assertAllOnce(change, licences);
  }

  private void assertAllOnce(long change, List<String> licences) {
    ChangeRow row = changes.row(change);
    assertThat(row.done()).isEqualTo(5);
    assertThat(row.ready() + row.exceptions()).isZero();
    for (String licence : licences) {
      assertThat(known(licence)).containsExactly("OFFICIAL_ENTRY ADDRESS Jaunā iela 1, Rīga");
    }
    assertThat(letters(change)).hasSize(3);
    assertThat(
            desk.strings(
                "select count(*) from timeline_event t join programme_change_item i on i.entry_id ="
                    + " t.entry_id where t.kind = 'ENTRY_UPDATED' and i.change_id = "
                    + change))
        .containsExactly("5");
  }

  @Test
  void whatWasEnteredBeforeItWasCancelledIsToldAndTheRestStaysAsItWas() {
    List<String> licences = licences("0360200");
    long change = ordered("Vecā iela 0360200");
    changes.die(1);
    desk.run(Jobs.class, j -> j.cancel(jobId(change)));
    silence();
    changes.work();

    assertThat(job(change)).isEqualTo(JobState.CANCELLED);
    ChangeRow row = changes.row(change);
    assertThat(row.done()).isEqualTo(2);
    assertThat(row.ready()).isEqualTo(3);
    for (String licence : licences.subList(0, 2)) {
      assertThat(known(licence)).containsExactly("OFFICIAL_ENTRY ADDRESS Jaunā iela 1, Rīga");
    }
    for (String licence : licences.subList(2, 5)) {
      assertThat(known(licence)).containsExactly("LOAD null Vecā iela 0360200");
    }
    assertThat(letters(change)).as("of the one school that had both").hasSize(1);
    assertThat(
            desk.strings(
                "select count(*) from programme_change_item where proceeding_id is not null"))
        .containsExactly("0");

    long rest = changes.prepare(address("Vecā iela 0360200"));
    assertThat(changes.row(rest).ready()).as("what was not entered is found again").isEqualTo(3);
  }

  @Test
  void whatWasCancelledBeforeItBeganChangesAndTellsNothing() {
    licences("0604300");
    long change = ordered("Vecā iela 0604300");
    desk.run(Jobs.class, j -> j.cancel(jobId(change)));
    changes.work();

    assertThat(job(change)).isEqualTo(JobState.CANCELLED);
    assertThat(changes.row(change).ready()).isEqualTo(5);
    assertThat(letters(change)).isEmpty();
  }

  /** Five licences of three schools, delivered at one address, in the order of their entries. */
  private List<String> licences(String municipality) {
    Place place = changes.address(municipality);
    List<String> licences = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      String school = schools.entry(Schools.name("Darba"));
      licences.add(licence(school, "PRESCHOOL", place));
      if (i < 2) {
        licences.add(licence(school, "PRESCHOOL_SPEECH", place));
      }
    }
    return licences;
  }

  private String licence(String school, String sample, Place place) {
    String licence = changes.licence(school, sample, false);
    changes.say(licence, ChangeDesk.at(changes.said(licence), place));
    return licence;
  }

  private long ordered(String line) {
    long change = changes.prepare(address(line));
    changes.start(change);
    return change;
  }

  private static ChangeInput address(String line) {
    return new ChangeInput(
        ChangeKind.ADDRESS,
        null,
        null,
        line,
        "Jaunā iela 1, Rīga",
        "LV-1010",
        Schools.RIGA,
        "Paziņojums");
  }

  /** Nothing is heard of the node that had the job. */
  private static void silence() {
    database.sql("update job set leased_until = now() - interval '1 second'");
  }

  private long jobId(long change) {
    return changes.row(change).jobId();
  }

  private JobState job(long change) {
    return desk.in(Jobs.class, j -> j.get(jobId(change))).state();
  }

  private List<String> letters(long change) {
    return desk.strings("select number from programme_change_letter where change_id = " + change);
  }

  /** What is known of a licence from today on. */
  private List<String> known(String licence) {
    return desk.strings(
        "select v.way || ' ' || coalesce(c.update_reason, 'null') || ' ' || a.line from"
            + " register_entry e join register_entry_version v on v.entry_id = e.id and"
            + " v.superseded_at is null and v.valid_to is null join programme_licence_version c on"
            + " c.version_id = v.id join programme_licence_place p on p.data_id = c.data_id join"
            + " address a on a.id = p.address_id where e.number = '"
            + licence
            + "'");
  }
}
