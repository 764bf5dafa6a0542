package lv.ikvd.system;

import static org.assertj.core.api.Assertions.assertThat;

import lv.ikvd.system.desk.Clerk;
import org.junit.jupiter.api.Test;

/** Codes of programmes explained; later their standards, marks and batches of changes. */
class ProgrammeMarksSystemIT {

  private static final MicroServer SERVER = MicroServer.shared();

  @Test
  void aCodeIsExplainedAndAWrongOneRefusedWithItsSign() {
    try (Clerk anna = new Clerk(SERVER)) {
      anna.open("/programmelicence/codes?code=31016011&on=01.09.2020");
      assertThat(anna.says())
          .contains("31 016 01 1", "Vispārējās vidējās izglītības programma", "Klātiene");
      Screens.take(anna.page(), "codes-explained");
      anna.open("/programmelicence/codes?code=31016012&on=01.09.2022");
      assertThat(anna.says()).contains("8. zīmes (Ieguves forma) vērtība „2” bija spēkā līdz 31.08.2022.");
      Screens.take(anna.page(), "codes-refused");
      anna.open("/programmelicence/standards?year=2020");
      assertThat(anna.says()).contains("4. klase", "Valsts pamatizglītības standarts (2014. gada noteikumi)");
      Screens.take(anna.page(), "standards");
      anna.open("/programmelicence/sample?code=BASIC");
      assertThat(anna.says()).contains("Plāns atbilst standartam");
      Screens.take(anna.page(), "sample");
    }
    Session nobody = new Session(SERVER);
    assertThat(nobody.get("/api/v1/programme-codes/31016011?on=2020-09-01").body())
        .contains("\"PROGRAMME_GROUP\"", "Klātiene");
    assertThat(nobody.get("/api/v1/programme-codes/31016012?on=2022-09-01").statusCode())
        .isEqualTo(400);
  }
}
