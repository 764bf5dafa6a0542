package lv.ikvd.childminder.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.ikvd.childminder.entity.AttachedPerson;
import lv.ikvd.childminder.entity.Contacts;
import lv.ikvd.childminder.entity.Place;
import lv.ikvd.childminder.entity.PlaceKind;
import lv.ikvd.childminder.entity.Proposal;
import lv.ikvd.childminder.entity.Regime;
import lv.ikvd.childminder.entity.ServiceKind;
import lv.ikvd.proceeding.service.FieldChange;
import org.junit.jupiter.api.Test;

/** What differs is told in words; what somebody wrote stays as it was written. */
class ComparisonTest {

  private static final Map<String, String> WORDS =
      Map.of("PREMISES", "telpas", "NANNY", "aukle", "2026-09-01", "01.09.2026.");

  @Test
  void wordsStandForCodesAndNeverForPartsOfWhatWasWritten() {
    Proposal before = proposal("NANNY; PREMISES, 2. st.", null);
    Proposal after = proposal("NANNY; PREMISES, 2. st.", "PREMISES, NANNY");

    assertThat(Comparison.of(before, after, code -> WORDS.getOrDefault(code, code)))
        .containsExactly(
            new FieldChange(
                "places",
                "Ozolu iela 1, NANNY; PREMISES, 2. st., telpas",
                "Ozolu iela 1, NANNY; PREMISES, 2. st., telpas, PREMISES, NANNY"));
  }

  @Test
  void aPersonIsToldByNameThenInWords() {
    Proposal before = proposal("Ogre", null);
    AttachedPerson person =
        new AttachedPerson(
            7, null, "Līva Ozola", "NANNY", LocalDate.of(2026, 9, 1), LocalDate.EPOCH);
    AttachedPerson without =
        new AttachedPerson(7, null, "Līva Ozola", "NANNY", null, LocalDate.EPOCH);

    assertThat(
            Comparison.of(
                before.with(List.of(without)),
                before.with(List.of(person)),
                code -> WORDS.getOrDefault(code, code)))
        .containsExactly(
            new FieldChange("persons", "Līva Ozola, aukle", "Līva Ozola, aukle, 01.09.2026."));
  }

  private static Proposal proposal(String rest, String permission) {
    return new Proposal(
        ServiceKind.SHORT,
        Regime.GENERAL,
        null,
        null,
        Contacts.NONE,
        "VID",
        null,
        List.of(new Place(PlaceKind.PREMISES, 1L, "Ozolu iela 1, " + rest, null, null, permission)),
        List.of());
  }
}
