package lv.ikvd.expert.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.expert.entity.CommissionFilter;
import lv.ikvd.expert.entity.CommissionMember;
import lv.ikvd.expert.entity.CommissionRow;
import lv.ikvd.expert.entity.ExpertRole;
import lv.ikvd.expert.entity.ExpertState;
import lv.ikvd.institution.service.Schools;
import lv.ikvd.problem.entity.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who may be proposed for which institution, and commissions as they were proposed. */
class CommissionsDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private final CaseDesk desk = new CaseDesk(database);
  private final Pool pool = new Pool(database, desk);
  private final String institution = new Schools(desk).entry(Schools.name("Pamatskola"));

  @Test
  void whoDeclaredAnInterestIsRefused() {
    String expert = pool.admit(ExpertRole.EXPERT);
    String chair = pool.admit(ExpertRole.CHAIR);
    assertThat(pool.against(expert, institution, desk.today())).isEmpty();
    assertThatThrownBy(() -> declare(expert, "0000000000", "NAV", " "))
        .satisfies(
            refused ->
                assertThat(((Problem) refused).all())
                    .extracting(Problem::code)
                    .containsExactly("EXPERT-011", "EXPERT-037", "EXPERT-012"));
    declare(expert, institution, "EMPLOYED", "Māca bioloģiju");

    assertThat(pool.against(expert, institution, desk.today())).containsExactly("EXPERT-004");
    assertThatThrownBy(() -> pool.commission(institution, chair, expert)).hasMessage("EXPERT-004");
    assertThat(commissionsOf(chair)).isEmpty();

    long interest = pool.open(expert).interests().get(0).id();
    desk.run(ExpertNotes.class, n -> n.endInterest(expert, interest));
    assertThatThrownBy(() -> desk.run(ExpertNotes.class, n -> n.endInterest(expert, interest)))
        .hasMessage("EXPERT-013");
    assertThat(pool.against(expert, institution, desk.today())).isEmpty();
  }

  @Test
  void whoIsSuspendedAwayOrUntrainedIsRefused() {
    String expert = pool.admit(ExpertRole.EXPERT);
    LocalDate today = desk.today();
    assertThatThrownBy(() -> desk.run(ExpertNotes.class, n -> n.absent(expert, today, null)))
        .hasMessage("EXPERT-010");
    desk.run(ExpertNotes.class, n -> n.absent(expert, today, today.plusDays(5)));
    desk.run(ExpertNotes.class, n -> n.absent(expert, today.plusDays(9), today.plusDays(9)));
    int version = pool.version(expert);
    desk.run(Experts.class, e -> e.step(expert, version, ExpertState.SUSPENDED, today, "Sūdzība"));
    database.sql(
        "update course_enrolment set certificate = null, certified_on = null where lower(email) = (select email from"
            + " expert where number = '"
            + expert
            + "')");

    assertThat(pool.against(expert, institution, today))
        .containsExactly("EXPERT-002", "EXPERT-003", "EXPERT-017");
    assertThat(pool.against(expert, institution, today.plusDays(6)))
        .containsExactly("EXPERT-002", "EXPERT-017");
    assertThat(pool.against(expert, institution, today.plusDays(9))).contains("EXPERT-003");
    long first = pool.open(expert).absences().get(1).id();
    desk.run(ExpertNotes.class, n -> n.present(expert, first));
    assertThat(pool.against(expert, institution, today)).doesNotContain("EXPERT-003");
  }

  @Test
  void theListOfCandidatesSaysWhyNot() {
    String free = pool.admit(ExpertRole.EXPERT);
    String barred = pool.admit(ExpertRole.EXPERT);
    declare(barred, institution, "RELATIVE", "Meita mācās 5. klasē");
    CommissionPlace place = new CommissionPlace(institution, desk.today(), desk.today(), "SPECIAL");
    List<CandidateView> all = desk.in(ExpertCommissions.class, c -> c.candidates(place));

    assertThat(all)
        .filteredOn(one -> one.expert().number().equals(free))
        .allMatch(CandidateView::free)
        .hasSize(1);
    assertThat(all)
        .filteredOn(one -> one.expert().number().equals(barred))
        .flatExtracting(CandidateView::against)
        .extracting(one -> ((Problem) one).code())
        .containsExactly("EXPERT-004");
    CommissionPlace other =
        new CommissionPlace(institution, desk.today(), desk.today(), "VOCATIONAL");
    List<CandidateView> others = desk.in(ExpertCommissions.class, c -> c.candidates(other));
    assertThat(others).extracting(one -> one.expert().number()).doesNotContain(free, barred);
  }

  @Test
  void aCommissionHasOneChairWhoIsOne() {
    String chair = pool.admit(ExpertRole.CHAIR);
    String second = pool.admit(ExpertRole.CHAIR);
    String expert = pool.admit(ExpertRole.EXPERT);
    assertThatThrownBy(() -> pool.commission(institution, null, expert)).hasMessage("EXPERT-022");
    assertThatThrownBy(() -> pool.commission(institution, expert, chair)).hasMessage("EXPERT-020");

    String number = pool.commission(institution, chair, expert);
    assertThatThrownBy(() -> add(number, second, ExpertRole.CHAIR)).hasMessage("EXPERT-038");
    assertThatThrownBy(() -> add(number, expert, ExpertRole.EXPERT)).hasMessage("EXPERT-033");
    add(number, second, ExpertRole.EXPERT);
    int seen = view(number).row().version();
    desk.run(ExpertCommissions.class, c -> c.withdraw(number, seen, chair));
    assertThatThrownBy(
            () -> desk.run(ExpertCommissions.class, c -> c.withdraw(number, seen, second)))
        .hasMessage("EXPERT-023");

    CommissionView view = view(number);
    assertThat(view.row().chair()).isNull();
    assertThat(view.row().members()).isEqualTo(2);
    assertThat(view.members())
        .filteredOn(one -> one.number().equals(chair))
        .extracting(CommissionMember::withdrawnOn)
        .containsExactly(desk.today());
    add(number, chair, ExpertRole.CHAIR);
    assertThat(view(number).row().members()).isEqualTo(3);
  }

  @Test
  void nobodyIsInTwoCommissionsAtOnce() {
    String chair = pool.admit(ExpertRole.CHAIR);
    String expert = pool.admit(ExpertRole.EXPERT);
    String number = pool.commission(institution, chair, expert);
    String other = new Schools(desk).entry(Schools.name("Vidusskola"));

    assertThat(pool.against(expert, other, desk.today().plusDays(6))).containsExactly("EXPERT-019");
    assertThat(pool.against(expert, other, desk.today().plusDays(8))).isEmpty();
    declare(expert, institution, "OTHER", "Saņēmusi piedāvājumu");
    assertThat(view(number).members())
        .filteredOn(CommissionMember::interested)
        .extracting(CommissionMember::number)
        .containsExactly(expert);
    assertThat(commissionsOf(expert)).containsExactly(number);
  }

  private List<String> commissionsOf(String expert) {
    return desk
        .in(
            ExpertCommissions.class,
            c -> c.page(CommissionFilter.of(expert), new PageRequest(1, 50, "-from")))
        .items()
        .stream()
        .map(CommissionRow::number)
        .toList();
  }

  private CommissionView view(String number) {
    return desk.in(ExpertCommissions.class, c -> c.open(number));
  }

  private void add(String number, String expert, ExpertRole role) {
    int version = view(number).row().version();
    desk.run(ExpertCommissions.class, c -> c.add(number, version, expert, role));
  }

  private void declare(String expert, String at, String kind, String reason) {
    desk.run(ExpertNotes.class, n -> n.declare(expert, at, kind, reason));
  }
}
