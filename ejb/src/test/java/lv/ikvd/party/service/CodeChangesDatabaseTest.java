package lv.ikvd.party.service;

import static lv.ikvd.party.service.PartyScene.TODAY;
import static lv.ikvd.party.service.PartyScene.person;
import static lv.ikvd.party.service.PartyScene.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import lv.ikvd.audit.entity.LookKind;
import lv.ikvd.audit.service.Looks;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.party.entity.ContactCommand;
import lv.ikvd.party.entity.PartyReader;
import lv.ikvd.party.entity.PartyRow;
import lv.ikvd.party.entity.PartySource;
import lv.ikvd.party.entity.PersonalCodeRepository;
import lv.ikvd.party.entity.PersonalCodeRow;
import lv.ikvd.problem.entity.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CodeChangesDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private final PartyScene scene = new PartyScene(database);
  private final List<LookKind> looks = new ArrayList<>();

  @Test
  void aPersonIsFoundByTheOldAndTheNewCode() {
    LocalDate earlier = TODAY.minusYears(1);
    long id =
        scene.register(
            person(
                "32000000701",
                "Dagnija",
                "Mežsarga",
                PartySource.APPLICATION,
                earlier,
                ContactCommand.NONE));

    PartyRow shown = use(changes -> changes.find("320000-00701"));
    change(shown, new CodeCommand(false, "320000-00702", TODAY, "Izziņa Nr. 5"));

    assertThat(use(changes -> changes.find("32000000702")).id()).isEqualTo(id);
    assertThat(use(changes -> changes.find("32000000701")).id()).isEqualTo(id);
    assertThat(codesOf(shown))
        .extracting(row -> row.code().digits() + ' ' + row.validTo() + ' ' + row.citation())
        .containsExactly("32000000702 null Izziņa Nr. 5", "32000000701 " + TODAY + " null");
    assertThat(looks)
        .containsExactly(
            LookKind.CODE_SEARCH, LookKind.OPEN, LookKind.CODE_SEARCH, LookKind.CODE_SEARCH);
  }

  /** The code was changed before the person, by the old one, was recorded here. */
  @Test
  void aChangeThatCameBeforeThePersonWasRecordedKeepsTheOldCode() {
    long id = scene.register(person("32000000731", "Velga", "Ozolniece"));
    PartyRow shown = use(changes -> changes.find("32000000731"));
    LocalDate day = TODAY.minusMonths(1);
    change(shown, new CodeCommand(false, "32000000732", day, "Izziņa Nr. 6"));

    assertThat(codesOf(shown))
        .extracting(row -> row.code().digits() + ' ' + row.validFrom() + ' ' + row.validTo())
        .containsExactly(
            "32000000732 " + day + " null", "32000000731 " + day.minusDays(1) + ' ' + day);
    assertThat(use(changes -> changes.find("32000000731")).id()).isEqualTo(id);
    PartyRow now = use(changes -> changes.find("32000000732"));
    refused("PARTY-007", now, new CodeCommand(false, "32000000733", day, "Izziņa Nr. 7"));
  }

  @Test
  void aMistakenCodeLeadsNowhere() {
    scene.register(person("32000000711", "Inguna", "Liepkalne"));
    PartyRow shown = use(changes -> changes.find("32000000711"));

    change(shown, new CodeCommand(true, "32000000712", null, "Pase"));

    assertThat(codesOf(shown)).hasSize(1);
    assertThatThrownBy(() -> use(changes -> changes.find("32000000711")))
        .satisfies(problem("PARTY-027", Problem.Kind.NOT_FOUND));
  }

  @Test
  void refusesWhatCannotBeAndChangesNothing() {
    scene.register(person("32000000721", "Ārija", "Zvirbule"));
    scene.register(person("32000000722", "Ilona", "Kalniņa"));
    PartyRow shown = use(changes -> changes.find("32000000721"));
    LocalDate tomorrow = TODAY.plusDays(1);

    refused("PARTY-001", shown, new CodeCommand(false, "3200", TODAY, "Pase"));
    refused("PARTY-017", shown, new CodeCommand(false, "32000000723", TODAY, " "));
    refused("PARTY-029", shown, new CodeCommand(false, "32000000723", tomorrow, "Pase"));
    refused("PARTY-029", shown, new CodeCommand(false, "32000000723", null, "Pase"));
    refused("PARTY-030", shown, new CodeCommand(true, "32000000721", null, "Pase"));
    refused("PARTY-022", shown, new CodeCommand(true, "32000000722", null, "Pase"));
    assertThat(codesOf(shown)).hasSize(1);
  }

  private List<PersonalCodeRow> codesOf(PartyRow shown) {
    return use(changes -> changes.codesOf(shown));
  }

  private void refused(String code, PartyRow shown, CodeCommand command) {
    assertThatThrownBy(() -> change(shown, command))
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
  }

  private void change(PartyRow shown, CodeCommand command) {
    use(
        changes -> {
          changes.change(shown, command);
          return true;
        });
  }

  private <T> T use(Function<CodeChanges, T> what) {
    Clock clock = Clock.fixed(PartyScene.NOW, ZoneId.of("Europe/Riga"));
    return scene.in(
        parties ->
            database.inTransaction(
                em ->
                    what.apply(
                        new CodeChanges(
                            new PersonLookup(
                                new PersonalCodeRepository(em),
                                new PartyReader(em),
                                recordingLooks(),
                                clock),
                            parties,
                            clock))));
  }

  private Looks recordingLooks() {
    return new Looks() {
      @Override
      public void record(
          LookKind kind, String purpose, String type, Collection<Long> ids, Long proceedingId) {
        looks.add(kind);
      }
    };
  }
}
