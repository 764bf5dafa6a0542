package lv.ikvd.privatepractice.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import lv.ikvd.privatepractice.entity.PracticeRow;
import lv.ikvd.privatepractice.entity.PracticeStatus;
import lv.ikvd.privatepractice.entity.ProgrammeKind;
import org.junit.jupiter.api.Test;

class TeacherBeanTest {

  private static final List<PracticeRow> PROGRAMMES =
      List.of(
          row("Dejas", PracticeStatus.IN_FORCE, "2028-05-01", "Rīga", "Ogres novads"),
          row("Somu valoda", PracticeStatus.EXPIRED, "2025-01-01", "Jelgava"),
          row("Zīmēšana", PracticeStatus.IN_FORCE, "2027-02-01", "Ogres novads"),
          row("Flauta", PracticeStatus.ANNULLED, "2027-03-01", "Rīga"));

  @Test
  void whatEndsFirstStandsFirst() {
    assertThat(TeacherBean.inForce(PROGRAMMES))
        .extracting(PracticeRow::programme)
        .containsExactly("Zīmēšana", "Dejas");
  }

  @Test
  void eachMunicipalityHasWhatIsTaughtThereToday() {
    assertThat(TeacherBean.places(PROGRAMMES))
        .extracting(
            TeacherBean.Place::name,
            place -> place.programmes().stream().map(PracticeRow::programme).toList())
        .containsExactly(
            tuple("Ogres novads", List.of("Zīmēšana", "Dejas")), tuple("Rīga", List.of("Dejas")));
  }

  private static PracticeRow row(
      String programme, PracticeStatus status, String expires, String... places) {
    LocalDate end = LocalDate.parse(expires);
    return new PracticeRow(
        1,
        "PPR-1",
        1,
        "Anna Zeme",
        ProgrammeKind.INTEREST,
        programme,
        "YOUTH",
        "OTHER",
        List.of(places),
        "SER-1",
        end.minusYears(3),
        end,
        null,
        status);
  }
}
