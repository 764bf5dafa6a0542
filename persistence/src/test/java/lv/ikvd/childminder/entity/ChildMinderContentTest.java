package lv.ikvd.childminder.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What changes with each step in the life of an entry, and that nothing else does. */
class ChildMinderContentTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final ChildMinderContent REGISTERED =
      new ChildMinderContent(
          "LEGAL_ENTITY",
          "SIA \"Mazie soļi\"",
          new Proposal(
              ServiceKind.FULL,
              Regime.GENERAL,
              "SIA \"Dibinātājs\"",
              "Ieva Kalniņa",
              new Contacts("+371 20000000", "ieva@example.lv", null),
              "UR",
              DAY,
              List.of(new Place(PlaceKind.PREMISES, 7L, "Ogļu iela 15", "LV-3001", null, "PVD-1")),
              List.of(new AttachedPerson(9L, "ab", "Ieva Kalniņa", "STUDYING", DAY, DAY))),
          3L,
          new Confirmation(DAY, "APPLICATION"));

  @Test
  void isExcludedAndRestoredWithAllElseAsItWas() {
    ChildMinderContent excluded = REGISTERED.excluded(DAY.plusDays(9), "OWN_REQUEST");
    assertThat(excluded.excludedOn()).isEqualTo(DAY.plusDays(9));
    assertThat(excluded.exclusionGround()).isEqualTo("OWN_REQUEST");
    assertThat(excluded.restored()).isEqualTo(REGISTERED);
  }

  @Test
  void isConfirmedAlsoAfterItsExclusion() {
    ChildMinderContent confirmed =
        REGISTERED.excluded(DAY, "CEASED").confirmed(DAY.plusDays(1), "ANSWER_LINK");
    assertThat(confirmed.confirmedOn()).isEqualTo(DAY.plusDays(1));
    assertThat(confirmed.confirmedHow()).isEqualTo("ANSWER_LINK");
    assertThat(confirmed.exclusionGround()).isEqualTo("CEASED");
    assertThat(confirmed.service()).isEqualTo(REGISTERED.service());
  }

  @Test
  void changesContactsAlone() {
    Contacts contacts = new Contacts(null, "jauns@example.lv", "https://example.lv");
    ChildMinderContent changed = REGISTERED.reachedBy(contacts);
    assertThat(changed.contacts()).isEqualTo(contacts);
    assertThat(changed.reachedBy(REGISTERED.contacts())).isEqualTo(REGISTERED);
  }

  @Test
  void aNewVersionIsNotCommittedYet() {
    ChildMinderContent committed = REGISTERED.committed("c0ffee");
    assertThat(committed.personalCommitment()).isEqualTo("c0ffee");
    assertThat(committed.excluded(DAY, "BAN").personalCommitment()).isNull();
    assertThat(committed.reachedBy(Contacts.NONE).personalCommitment()).isNull();
  }
}
