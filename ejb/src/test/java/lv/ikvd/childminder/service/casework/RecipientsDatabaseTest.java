package lv.ikvd.childminder.service.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import lv.ikvd.childminder.entity.Regime;
import lv.ikvd.childminder.service.ChildMinderApplications;
import lv.ikvd.childminder.service.RegistrationInput;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.proceeding.entity.CheckOutcome;
import lv.ikvd.proceeding.service.CaseFlow;
import lv.ikvd.proceeding.service.CaseQueries;
import lv.ikvd.proceeding.service.deciding.Drafting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whom the papers of a case name and reach. */
class RecipientsDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private static final String CODE = "32900027777";

  private final CaseDesk desk = new CaseDesk(database);
  private final Applied applied = new Applied(desk);

  @Test
  void lettersAndDecisionsGoToTheRepresentative() {
    RegistrationInput input = input("Jānis Ābols");
    String number = desk.in(ChildMinderApplications.class, a -> a.register(input)).number();

    desk.run(CaseFlow.class, f -> f.suspend(desk.ref(number), "Gaida atzinumu."));
    desk.run(CaseFlow.class, f -> f.resume(desk.ref(number)));
    applied.decide(number, "REGISTER", null);
    desk.work();

    assertThat(destinations(number)).hasSize(3).containsOnly("EMAIL pilnvarots@example.lv");
    assertThat(
            desk.strings(
                "select content::jsonb->>'addressee' from issued_document i join proceeding p on"
                    + " p.id = i.proceeding_id where p.number = '"
                    + number
                    + "'"))
        .hasSize(3)
        .allSatisfy(to -> assertThat(to).contains("\npārstāvim Jānim Ābolam"));
  }

  @Test
  void whereNothingIsKnownOfTheRepresentativeThePartyIsReached() {
    RegistrationInput input = input("Jānis Ābols");
    RegistrationInput unreachable =
        new RegistrationInput(
            input.receivedOn(),
            input.channel(),
            input.applicant(),
            input.service(),
            "32900026666",
            "Anna Egle",
            null,
            "Pilnvara Nr. 8");
    String number = desk.in(ChildMinderApplications.class, a -> a.register(unreachable)).number();

    assertThat(addressee(number))
        .startsWith("Zanei ")
        .contains("\npārstāvei Annai Eglei\nOgļu iela")
        .endsWith(", LV-3001");
    desk.run(CaseFlow.class, f -> f.withdraw(desk.ref(number), "Lūdz."));
    desk.work();
    assertThat(destinations(number)).containsExactly("EMAIL " + input.applicant().email());
  }

  @Test
  void aRepresentativeWithoutACodeIsRefusedAndNotForgotten() {
    RegistrationInput input =
        applied.input(
            Applied.service(Regime.GENERAL, "+371 20000000"), null, "Jānis Ābols", "Pilnvara");

    assertThatThrownBy(() -> desk.in(ChildMinderApplications.class, a -> a.register(input)))
        .hasMessageContaining("PROC-068");
  }

  /** What was established stands in the order in which the rules have it checked. */
  @Test
  void theFactsFollowTheChecklist() {
    String number = applied.registration();
    desk.check(number, CheckOutcome.MET);
    List<String> checks =
        desk.in(CaseQueries.class, q -> q.open(number)).checklist().stream()
            .map(item -> item.nameLv())
            .map(name -> name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1))
            .map(name -> name + " – izpildīts")
            .toList();

    String facts =
        desk.in(Drafting.class, d -> d.compose(number, "REGISTER", null, null)).toString();

    assertThat(checks).hasSizeGreaterThan(3).isNotEqualTo(checks.stream().sorted().toList());
    assertThat(facts).containsSubsequence(checks);
  }

  private RegistrationInput input(String representative) {
    return applied.input(
        Applied.service(Regime.GENERAL, "+371 20000000"), CODE, representative, "Pilnvara Nr. 7");
  }

  private String addressee(String number) {
    return desk.in(Drafting.class, d -> d.compose(number, "REGISTER", null, null)).addressee();
  }

  private List<String> destinations(String number) {
    return desk.strings(
        "select n.channel || ' ' || n.destination from notice n join proceeding p on p.id ="
            + " n.proceeding_id where p.number = '"
            + number
            + "'");
  }
}
