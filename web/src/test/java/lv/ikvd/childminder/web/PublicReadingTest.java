package lv.ikvd.childminder.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import lv.ikvd.party.entity.territory.MunicipalityKind;
import lv.ikvd.party.entity.territory.MunicipalityRow;
import lv.ikvd.shell.web.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicReadingTest {

  private static final List<MunicipalityRow> ALL =
      List.of(
          row(1, "Daugavpils", MunicipalityKind.STATE_CITY),
          row(2, "Jelgava", MunicipalityKind.STATE_CITY),
          row(3, "Rīga", MunicipalityKind.STATE_CITY),
          row(4, "Cēsu novads", MunicipalityKind.MUNICIPALITY),
          row(5, "Jelgavas novads", MunicipalityKind.MUNICIPALITY),
          row(6, "Ogres novads", MunicipalityKind.MUNICIPALITY));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "aukle",
        "Auklīte",
        "AUKLES",
        "bērnu pieskatīšana",
        "bernu uzraudziba",
        "babysitter"
      })
  void everydayWordsMeanTheWholeRegister(String typed) {
    PublicReading reading = read(typed);

    assertThat(reading.everyday()).isTrue();
    assertThat(reading.name()).isNull();
    assertThat(reading.places()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Rīgā, 3",
    "riga, 3",
    "Ogrē, 6",
    "Ogres novadā, 6",
    "Daugavpilī, 1",
    "Cēsīs, 4",
    "Jelgavas novads, 5",
    "Jelgavā, 2"
  })
  void aPlaceIsUnderstoodInAnyCase(String typed, long id) {
    assertThat(read(typed).places()).first().extracting(MunicipalityRow::id).isEqualTo(id);
    assertThat(read(typed).name()).isNull();
    assertThat(read("aukle " + typed).everyday()).isTrue();
    assertThat(read("aukle " + typed).places())
        .first()
        .extracting(MunicipalityRow::id)
        .isEqualTo(id);
  }

  @Test
  void aCityAndANovadsOfOneNameAreBothOffered() {
    assertThat(read("Jelgava").places()).extracting(MunicipalityRow::id).containsExactly(2L, 5L);
  }

  @Test
  void whatIsLeftIsAName() {
    assertThat(read("Ķirsis Anna").name()).isEqualTo("Ķirsis Anna");
    assertThat(read("aukle Anna").name()).isEqualTo("anna");
    assertThat(read("Rigāns").places()).isEmpty();
    assertThat(read("  ").name()).isNull();
    assertThat(read("(.*").name()).isEqualTo("(.*");
  }

  private static PublicReading read(String typed) {
    return PublicReading.of(
        typed, Messages.in(Messages.LATVIAN).getString("childminder.public.words"), ALL);
  }

  private static MunicipalityRow row(long id, String name, MunicipalityKind kind) {
    return new MunicipalityRow(
        id, "000000" + id, name, kind, LocalDate.of(2021, 7, 1), null, "MK 379/2021");
  }
}
