package lv.ikvd.expert.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.expert.entity.Assessable;
import lv.ikvd.expert.entity.Assessment;
import lv.ikvd.expert.entity.Assessor;
import lv.ikvd.expert.entity.CommissionMember;
import lv.ikvd.expert.entity.Correctable;
import lv.ikvd.expert.entity.Correction;
import lv.ikvd.expert.entity.ExpertRole;
import lv.ikvd.expert.entity.NewAssessment;
import lv.ikvd.expert.service.own.OwnExpert;
import lv.ikvd.institution.service.Schools;
import lv.ikvd.party.service.PartyErasing;
import lv.ikvd.problem.entity.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What experts and chairs do with their own account, and what is nobody else's. */
class OwnExpertDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private final CaseDesk desk = new CaseDesk(database);
  private final Pool pool = new Pool(database, desk);
  private final String institution = new Schools(desk).entry(Schools.name("Pamatskola"));

  @BeforeEach
  void edithHasAnAccount() {
    database.sql(
        "insert into account (id, login, display_name, created_at) values (5, 'edite', 'Edīte"
            + " Eksperte', now()) on conflict do nothing",
        "insert into account_role (account_id, role) values (5, 'expert') on conflict do nothing",
        "update expert set account_id = null where account_id = 5");
  }

  @Test
  void anAccountIsOneExpertsAlone() {
    desk.as(CaseDesk.EDITE);
    assertThatThrownBy(() -> desk.in(OwnExpert.class, OwnExpert::open)).hasMessage("EXPERT-025");
    desk.as(CaseDesk.ANNA);
    String expert = pool.admit(ExpertRole.EXPERT);
    String other = pool.admit(ExpertRole.EXPERT);
    assertThatThrownBy(() -> bind(expert, "anna")).hasMessage("EXPERT-024");
    bind(expert, "edite");
    bind(expert, "edite");
    assertThat(
            desk.strings(
                "select after from audit_event where kind = 'EXPERT_ACCOUNT' and subject = '"
                    + expert
                    + "'"))
        .containsExactly("edite");
    assertThatThrownBy(() -> bind(other, "edite")).hasMessage("EXPERT-024");

    desk.as(CaseDesk.EDITE);
    assertThat(desk.in(OwnExpert.class, OwnExpert::open).row().number()).isEqualTo(expert);
    desk.run(OwnExpert.class, o -> o.absent(desk.today(), desk.today().plusDays(2)));
    desk.run(OwnExpert.class, o -> o.declare(institution, "FOUNDER", "Dibinātāja darbiniece"));
    assertThat(desk.in(OwnExpert.class, OwnExpert::open).interests()).hasSize(1);
    assertThat(pool.against(expert, institution, desk.today()))
        .containsExactly("EXPERT-004", "EXPERT-003");
  }

  @Test
  void theOwnWorkIsAssessedOnceAndTheChairsWordStandsBesideIt() {
    String chair = pool.admit(ExpertRole.CHAIR);
    String expert = pool.admit(ExpertRole.EXPERT);
    bind(expert, "edite");
    String commission = pool.commission(institution, chair, expert);
    assertThat(pool.open(expert).open()).isEmpty();
    desk.daysLater(7);

    desk.as(CaseDesk.EDITE);
    List<Assessable> open = desk.in(OwnExpert.class, OwnExpert::assessable);
    assertThat(open).extracting(Assessable::commission).containsExactly(commission);
    NewAssessment own = new NewAssessment(open.get(0), "GOOD", "Stundas vēroju rūpīgi.");
    desk.run(OwnExpert.class, o -> o.assess(own));
    assertThatThrownBy(() -> desk.run(OwnExpert.class, o -> o.assess(own)))
        .hasMessage("EXPERT-015");
    Assessable notMine = byChair(expert, commission);
    assertThatThrownBy(
            () ->
                desk.run(
                    OwnExpert.class, o -> o.assess(new NewAssessment(notMine, "GOOD", "Labi"))))
        .hasMessage("EXPERT-015");

    desk.as(CaseDesk.ANNA);
    bind(expert, null);
    bind(chair, "edite");
    desk.as(CaseDesk.EDITE);
    desk.run(
        OwnExpert.class, o -> o.assess(new NewAssessment(notMine, "VERY_GOOD", "Paraugs citiem")));
    ExpertView view = pool.open(expert);
    assertThat(view.row().level()).isEqualTo("VERY_GOOD");
    assertThat(view.assessments())
        .extracting(Assessment::assessor)
        .containsExactly(Assessor.CHAIR, Assessor.OWN);
    assertThat(view.assessments().get(0).by()).isEqualTo("Edīte Eksperte");
  }

  @Test
  void theYearIsAssessedWhenItEnds() {
    String expert = pool.admit(ExpertRole.EXPERT);
    bind(expert, "edite");
    desk.as(CaseDesk.EDITE);
    assertThat(desk.in(OwnExpert.class, OwnExpert::assessable)).isEmpty();
    desk.daysLater(274);
    List<Assessable> open = desk.in(OwnExpert.class, OwnExpert::assessable);
    assertThat(open).extracting(Assessable::year).containsExactly(2026);
    desk.run(
        OwnExpert.class,
        o -> o.assess(new NewAssessment(open.get(0), "SUFFICIENT", "Gads bez akreditācijām.")));
    assertThat(desk.in(OwnExpert.class, OwnExpert::assessable)).isEmpty();
    assertThat(pool.open(expert).row().level()).isNull();
  }

  @Test
  void whatWasRecordedWronglyIsPutRightAndWhatItSaidIsKept() {
    String chair = pool.admit(ExpertRole.CHAIR);
    String expert = pool.admit(ExpertRole.EXPERT);
    bind(chair, "edite");
    String commission = pool.commission(institution, chair, expert);
    desk.daysLater(7);
    LocalDate assessed = desk.today();
    Assessable of = byChair(expert, commission);
    desk.as(CaseDesk.EDITE);
    desk.run(OwnExpert.class, o -> o.assess(new NewAssessment(of, "WEAK", "Par citu eksperti")));
    desk.daysLater(30);
    Correctable seen = desk.in(OwnExpert.class, o -> o.recorded(of.key()));
    assertThat(seen.text()).isEqualTo("Par citu eksperti");
    assertRefused(seen, seen.level(), seen.text(), "Kļūda", "EXPERT-046");
    assertRefused(seen, "NONE", " ", null, "EXPERT-014", "EXPERT-012", "EXPERT-012");
    desk.run(OwnExpert.class, o -> o.correct(to(seen, "GOOD", "Laba kolēģe", "Sajaukti eksperti")));
    assertThatThrownBy(
            () ->
                desk.run(OwnExpert.class, o -> o.correct(to(seen, "WEAK", "Vēlreiz", "Novēlots"))))
        .as("somebody was quicker")
        .hasMessage("EXPERT-045");

    desk.as(CaseDesk.ANNA);
    Correctable now = desk.in(ExpertNotes.class, n -> n.recorded(expert, of.key()));
    desk.run(
        ExpertNotes.class,
        n -> n.correct(expert, to(now, "VERY_GOOD", "Laba kolēģe", "Līmenis pēc papīra")));
    ExpertView view = pool.open(expert);
    assertThat(view.row().level()).isEqualTo("VERY_GOOD");
    Assessment valid = view.assessments().get(0);
    assertThat(view.assessments()).hasSize(1);
    assertThat(valid)
        .extracting(Assessment::assessedOn, Assessment::notedOn, Assessment::reason)
        .containsExactly(assessed, desk.today(), "Līmenis pēc papīra");
    assertThat(valid.earlier())
        .extracting(Assessment::level, Assessment::text, Assessment::by)
        .containsExactly(
            tuple("GOOD", "Laba kolēģe", "Edīte Eksperte"),
            tuple("WEAK", "Par citu eksperti", "Edīte Eksperte"));
    assertThat(desk.in(ExpertCommissions.class, c -> c.open(commission)).members())
        .extracting(CommissionMember::byChair)
        .contains("VERY_GOOD");
    assertThat(view.open()).as("it is not open anew").extracting(Assessable::key).hasSize(1);
    desk.run(ExpertErasure.class, e -> e.erase(new PartyErasing(view.row().partyId(), "lūgums")));
    assertThat(pool.open(expert).assessments()).isEmpty();
  }

  @Test
  void nobodyPutsRightWhatOthersRecorded() {
    String chair = pool.admit(ExpertRole.CHAIR);
    String expert = pool.admit(ExpertRole.EXPERT);
    bind(expert, "edite");
    String commission = pool.commission(institution, chair, expert);
    desk.daysLater(7);
    Assessable of = byChair(expert, commission);
    desk.run(ExpertNotes.class, n -> n.assess(expert, new NewAssessment(of, "WEAK", "Pēc papīra")));
    Correctable notMine = desk.in(ExpertNotes.class, n -> n.recorded(expert, of.key()));
    assertThatThrownBy(() -> desk.in(ExpertNotes.class, n -> n.recorded(chair, of.key())))
        .hasMessage("EXPERT-044");
    assertThatThrownBy(
            () ->
                desk.run(
                    ExpertNotes.class, n -> n.correct(chair, to(notMine, "GOOD", "Labi", "Cits"))))
        .hasMessage("EXPERT-045");

    desk.as(CaseDesk.EDITE);
    List<Correctable> mine = desk.in(OwnExpert.class, OwnExpert::given);
    assertThat(mine).isEmpty();
    assertThatThrownBy(() -> desk.in(OwnExpert.class, o -> o.recorded(of.key())))
        .hasMessage("EXPERT-044");
    assertThatThrownBy(
            () ->
                desk.run(OwnExpert.class, o -> o.correct(to(notMine, "GOOD", "Labi", "Savējais"))))
        .hasMessage("EXPERT-045");
  }

  private void assertRefused(
      Correctable seen, String level, String text, String reason, String... codes) {
    assertThatThrownBy(
            () -> desk.run(OwnExpert.class, o -> o.correct(to(seen, level, text, reason))))
        .satisfies(
            refused ->
                assertThat(((Problem) refused).all())
                    .extracting(Problem::code)
                    .containsExactly(codes));
  }

  private static Correction to(Correctable seen, String level, String text, String reason) {
    return new Correction(seen.id(), level, text, reason);
  }

  private static Assessable byChair(String expert, String commission) {
    return new Assessable(Assessor.CHAIR, expert, null, commission, null, null, null);
  }

  private void bind(String expert, String login) {
    ExpertView view = pool.open(expert);
    desk.run(
        Experts.class,
        e ->
            e.change(
                expert,
                view.row().version(),
                pool.said(view.row().role(), view.row().email(), null),
                login));
  }
}
