package lv.ikvd.expert.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.database.service.RetentionDue;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.expert.entity.ExpertFilter;
import lv.ikvd.expert.entity.ExpertRole;
import lv.ikvd.expert.entity.ExpertRow;
import lv.ikvd.expert.entity.ExpertState;
import lv.ikvd.expert.entity.ExpertStep;
import lv.ikvd.expert.entity.NewExpert;
import lv.ikvd.expert.entity.Training;
import lv.ikvd.institution.service.Schools;
import lv.ikvd.party.service.PartyErasing;
import lv.ikvd.party.service.PartyErasureProposed;
import lv.ikvd.problem.entity.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who is in the pool: admitted, changed, suspended, gone, forgotten. */
class ExpertsDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private final CaseDesk desk = new CaseDesk(database);
  private final Pool pool = new Pool(database, desk);

  @Test
  void admissionNeedsTheTrainingOfTheRoleOrAnException() {
    String email = "mape@skola.example";
    pool.train(email, "EXPERTS");
    NewExpert chair = pool.said(ExpertRole.CHAIR, email, null);
    assertThatThrownBy(() -> pool.admit(chair))
        .hasMessage("EXPERT-016")
        .satisfies(refused -> assertThat(((Problem) refused).field()).contains("exception"));

    String expert = pool.admit(pool.said(ExpertRole.EXPERT, email, null));
    ExpertView view = pool.open(expert);
    assertThat(view.trainings())
        .extracting(Training::course, Training::hours)
        .containsExactly(tuple("Ekspertu kursi", 24));
    assertThat(view.row().trained()).isTrue();
    assertThat(view.row().fields()).containsExactly("BASIC", "SPECIAL");
    assertThat(view.row().decidedBy()).isEqualTo("Ekspertu atlases komisija");

    String other = pool.admit(pool.said(ExpertRole.CHAIR, null, "Kursus vadījusi pati."));
    assertThat(pool.open(other).row().untrained()).isFalse();
  }

  @Test
  void whatIsWrongWithAnAdmissionIsSaidAtOnce() {
    NewExpert empty =
        new NewExpert(null, desk.today().plusDays(1), null, null, " ", null, "nav", List.of("NAV"));
    assertThatThrownBy(() -> pool.admit(empty))
        .satisfies(
            refused ->
                assertThat(((Problem) refused).all())
                    .extracting(Problem::code)
                    .containsExactly(
                        "EXPERT-006",
                        "EXPERT-034",
                        "EXPERT-012",
                        "EXPERT-012",
                        "EXPERT-035",
                        "EXPERT-007",
                        "PARTY-032"));
  }

  @Test
  void aPersonIsInThePoolOnce() {
    String code = Pool.code();
    NewExpert said = pool.said(ExpertRole.EXPERT, null, "Pieredze pirms 2026. gada.");
    desk.in(Experts.class, e -> e.admit(pool.command(code, said)));
    assertThatThrownBy(() -> desk.in(Experts.class, e -> e.admit(pool.command(code, said))))
        .hasMessage("EXPERT-008");
  }

  @Test
  void twoWhoChangeAnExpertDoNotOverwriteEachOther() {
    String expert = pool.admit(ExpertRole.EXPERT);
    int seen = pool.version(expert);
    NewExpert said = pool.said(ExpertRole.EXPERT, "jauna@skola.example", "Kursi pirms IKVIS.");
    desk.run(Experts.class, e -> e.change(expert, seen, said, null));

    assertThatThrownBy(() -> desk.run(Experts.class, e -> e.change(expert, seen, said, null)))
        .hasMessage("EXPERT-023");
    assertThatThrownBy(
            () ->
                desk.run(
                    Experts.class,
                    e -> e.step(expert, seen, ExpertState.SUSPENDED, desk.today(), "Sūdzība")))
        .hasMessage("EXPERT-023");
    assertThat(pool.open(expert).row().email()).isEqualTo("jauna@skola.example");
  }

  @Test
  void stepsFollowEachOtherAndStayOnTheCard() {
    String expert = pool.admit(ExpertRole.EXPERT);
    step(expert, ExpertState.SUSPENDED);
    assertThatThrownBy(() -> step(expert, ExpertState.SUSPENDED)).hasMessage("EXPERT-009");
    step(expert, ExpertState.ADMITTED);
    step(expert, ExpertState.LEFT);
    assertThatThrownBy(() -> step(expert, ExpertState.SUSPENDED)).hasMessage("EXPERT-009");
    int version = pool.version(expert);
    assertThatThrownBy(
            () ->
                desk.run(
                    Experts.class,
                    e -> e.step(expert, version, ExpertState.ADMITTED, null, "Atgriežas")))
        .hasMessage("EXPERT-036");

    assertThat(pool.open(expert).steps())
        .extracting(ExpertStep::state)
        .containsExactly(
            ExpertState.LEFT, ExpertState.ADMITTED, ExpertState.SUSPENDED, ExpertState.ADMITTED);
  }

  @Test
  void theListAsksForDayAndInterest() {
    String institution = new Schools(desk).entry(Schools.name("Pamatskola"));
    String expert = pool.admit(ExpertRole.CHAIR);
    LocalDate away = desk.today().plusDays(3);
    desk.run(ExpertNotes.class, n -> n.absent(expert, away, away.plusDays(1)));
    desk.run(ExpertNotes.class, n -> n.declare(expert, institution, "EMPLOYED", "Strādā iestādē"));

    assertThat(list(null, null)).contains(expert);
    assertThat(list(away, null)).doesNotContain(expert);
    assertThat(list(away.plusDays(2), null)).contains(expert);
    assertThat(list(null, institution)).doesNotContain(expert);
    assertThat(list(null, "0000000000")).contains(expert);
    List<ExpertRow> exported = desk.in(Experts.class, e -> e.export(ExpertFilter.ALL, "-name"));
    assertThat(exported).extracting(ExpertRow::number).contains(expert);
  }

  @Test
  void whoLeftIsErasedAndWhoIsInThePoolIsKept() {
    String expert = pool.admit(ExpertRole.EXPERT);
    long party = pool.open(expert).row().partyId();
    assertThatThrownBy(
            () ->
                desk.run(
                    ExpertErasure.class, e -> e.keep(new PartyErasureProposed(party, "lūgums"))))
        .hasMessage("EXPERT-090");
    step(expert, ExpertState.LEFT);

    desk.run(ExpertErasure.class, e -> e.keep(new PartyErasureProposed(party, "lūgums")));
    desk.run(ExpertErasure.class, e -> e.erase(new PartyErasing(party, "lūgums")));
    ExpertView left = pool.open(expert);
    assertThat(left.row().partyId()).isNull();
    assertThat(left.row().email()).isNull();
    assertThat(left.row().ground()).isNull();
    assertThat(left.steps()).extracting(ExpertStep::reason).containsOnlyNulls();
    assertThat(left.trainings()).isEmpty();
    assertThat(left.open()).isEmpty();
    assertThatThrownBy(() -> step(expert, ExpertState.ADMITTED)).hasMessage("EXPERT-009");
  }

  @Test
  void tenYearsAfterLeavingNobodyIsNamed() {
    String expert = pool.admit(ExpertRole.EXPERT);
    String staying = pool.admit(ExpertRole.EXPERT);
    step(expert, ExpertState.LEFT);
    LocalDate due = desk.today().plusYears(10);
    desk.run(ExpertErasure.class, e -> e.forget(night(due)));
    assertThat(pool.open(expert).row().partyId()).isNotNull();
    desk.run(ExpertErasure.class, e -> e.forget(night(due.plusDays(1))));
    assertThat(pool.open(expert).row().partyId()).isNull();
    assertThat(pool.open(staying).row().partyId()).isNotNull();
  }

  private static RetentionDue night(LocalDate day) {
    return new RetentionDue(day.atTime(3, 0).atZone(CaseDesk.RIGA).toInstant());
  }

  private void step(String expert, ExpertState state) {
    int version = pool.version(expert);
    desk.run(Experts.class, e -> e.step(expert, version, state, desk.today(), "Iesniegums"));
  }

  private List<String> list(LocalDate day, String institution) {
    ExpertFilter filter = new ExpertFilter("eksperte", null, null, "BASIC", day, institution);
    return desk
        .in(Experts.class, e -> e.page(filter, new PageRequest(1, 500, "name")))
        .items()
        .stream()
        .map(ExpertRow::number)
        .toList();
  }
}
