package lv.ikvd.campaign.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.ikvd.campaign.entity.Answer;
import lv.ikvd.campaign.entity.AskedRow;
import lv.ikvd.campaign.entity.AskedState;
import lv.ikvd.campaign.entity.CampaignDraft;
import lv.ikvd.campaign.entity.Step;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.institution.entity.Institution;
import lv.ikvd.institution.entity.Reach;
import lv.ikvd.institution.service.FounderInput;
import lv.ikvd.institution.service.InstitutionEntries;
import lv.ikvd.institution.service.InstitutionInput;
import lv.ikvd.institution.service.Institutions;
import lv.ikvd.institution.service.PlaceInput;
import lv.ikvd.institution.service.confirming.InstitutionAnswers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A campaign about the register of institutions. */
class InstitutionCampaignDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private static final Pattern LINK = Pattern.compile("token=([A-Za-z0-9_-]+)");
  private static final String HERE = "192.0.2.1";
  private static int schools;

  private Office office;

  @BeforeEach
  void clean() {
    database.sql(
        "update campaign set ask_job_id = null, remind_job_id = null, exclude_job_id = null",
        "delete from job_error",
        "delete from job",
        "delete from campaign_answer_token",
        "delete from campaign_asked",
        "delete from campaign");
    office = new Office(database);
  }

  @Test
  void asksInstitutionsAloneAtTheirOwnAddressElseTheirFounder() {
    String provider = office.provider(++schools, "zane@example.lv", true);
    String own = office.school(++schools, "skola@example.lv");
    String founders = office.school(++schools, null);
    long campaign = started();

    assertThat(asked(campaign, provider)).isEmpty();
    assertThat(destination(own)).isEqualTo("skola@example.lv");
    assertThat(destination(founders)).isEqualTo("dibinatajs" + schools + "@example.lv");
    assertThat(subject(own)).isEqualTo("Izglītības iestāžu reģistrs: ieraksts Nr. " + own);
  }

  @Test
  void whoConfirmedIsNotAskedAgain() {
    String confirmed = office.school(++schools, "skola@example.lv");
    String other = office.school(++schools, "cita@example.lv");
    long campaign = started();

    answer(confirmed, new AnswerInput(Answer.CONFIRMED, null));

    assertThat(state(campaign, confirmed)).isEqualTo(AskedState.CONFIRMED);
    assertThat(state(campaign, other)).isEqualTo(AskedState.SILENT);
    long later = started();
    assertThat(asked(later, confirmed)).isEmpty();
    assertThat(asked(later, other)).hasSize(1);
  }

  @Test
  void anAnswerChangesWhatANoticeMayAndNothingElse() {
    String number = office.school(++schools, "skola@example.lv");
    long campaign = started();
    String token = token(number);
    InstitutionAnswers.Known known =
        office.in(InstitutionAnswers.class, answers -> answers.known(token, HERE));
    assertThat(known.asked())
        .contains("places", "statutesOn", "email")
        .doesNotContain("head", "name");

    Institution said = known.institution();
    assertThatThrownBy(
            () ->
                answer(
                    number,
                    new AnswerInput(Answer.CHANGED, input("Cits nosaukums", said, "a@b.lv"))))
        .hasMessage("PROC-150");
    answer(number, new AnswerInput(Answer.CHANGED, input(said.name(), said, "jauna@example.lv")));

    Institution now =
        office.in(InstitutionEntries.class, e -> e.open(number, null)).content().institution();
    assertThat(now.reach().email()).isEqualTo("jauna@example.lv");
    assertThat(state(campaign, number)).isEqualTo(AskedState.CONFIRMED);
  }

  @Test
  void whoCeasedOrKeptSilentGetsACaseAndOwnRequestsAreNotTakenByLink() {
    String ceased = office.school(++schools, "a@example.lv");
    String silent = office.school(++schools, "b@example.lv");
    long campaign = started();
    assertThatThrownBy(() -> answer(ceased, new AnswerInput(Answer.OWN_REQUEST, null)))
        .hasMessage("CAMPAIGN-011");

    answer(ceased, new AnswerInput(Answer.CEASED, null));
    database.sql(
        "update notice set secret = null, sent_at = now(), sent_on = '%1$s', deemed_on = '%1$s'"
            .formatted(office.today()));
    office.daysLater(50);
    office.step(campaign, Step.EXCLUDE);
    office.drain();

    assertThat(grounds(ceased)).containsExactly("IN_EXCLUSION GROUND_CEASED");
    assertThat(grounds(silent)).containsExactly("IN_EXCLUSION GROUND_CEASED");
    assertThat(state(campaign, silent)).isEqualTo(AskedState.PROCEEDING);
  }

  /** Only those of the register, in its name, with its case; the words of the rules follow it. */
  @Test
  void higherEducationInstitutionsAreAskedAsARegisterOfTheirOwn() {
    String school = office.school(++schools, "skola@example.lv");
    String higher = office.school(Institutions.HIGHER_EDUCATION, ++schools, "koledza@example.lv");
    long campaign = started(Institutions.HIGHER_EDUCATION);

    assertThat(asked(campaign, school)).isEmpty();
    assertThat(subject(higher)).isEqualTo("Augstskolu reģistrs: ieraksts Nr. " + higher);
    assertThat(letter("n.body", higher)).startsWith("Augstskolu reģistrā ir ieraksts");
    answer(higher, new AnswerInput(Answer.CEASED, null));

    assertThat(grounds(higher)).containsExactly("IN_EXCLUSION GROUND_CEASED");
    assertThat(state(campaign, higher)).isEqualTo(AskedState.CEASED);
  }

  @Test
  void aRegisterThatIsNotAskedAboutIsRefused() {
    assertThatThrownBy(
            () ->
                office.in(
                    Campaigns.class,
                    c -> c.start(new CampaignDraft("PRIVATE_PRACTICE", "K", office.today(), null))))
        .hasMessage("CAMPAIGN-017");
  }

  private long started() {
    return started(Institutions.REGISTER);
  }

  private long started(String register) {
    CampaignDraft draft = new CampaignDraft(register, "Datu pārbaude", office.today(), null);
    long campaign = office.in(Campaigns.class, c -> c.start(draft));
    office.drain();
    return campaign;
  }

  private void answer(String number, AnswerInput input) {
    String token = token(number);
    office.run(Answers.class, a -> a.answer(token, HERE, input));
  }

  private static InstitutionInput input(String name, Institution said, String email) {
    return new InstitutionInput(
        name,
        said.kind(),
        said.type(),
        said.legalForm(),
        said.languages(),
        said.founders().stream()
            .map(one -> new FounderInput(one.kind(), one.person().partyId(), null, one.share()))
            .toList(),
        new PlaceInput(null, null, null, null, said.legalAddress().addressId()),
        List.of(),
        null,
        new Reach(said.reach().phone(), email, null),
        said.statutesOn(),
        null,
        null);
  }

  private String token(String number) {
    Matcher link = LINK.matcher(letter("n.secret", number));
    assertThat(link.find()).isTrue();
    return link.group(1);
  }

  private String destination(String number) {
    return letter("n.destination", number);
  }

  private String subject(String number) {
    return letter("n.subject", number);
  }

  private String letter(String column, String number) {
    return list("select %s from notice n where n.kind = 'CAMPAIGN_LETTER_CONFIRMATION' and n.subject like '%%Nr. %s'"
            .formatted(column, number))
        .get(0);
  }

  private List<AskedRow> asked(long campaign, String number) {
    return office
        .in(Campaigns.class, c -> c.asked(campaign, null, number, PageRequest.first()))
        .items();
  }

  private AskedState state(long campaign, String number) {
    return asked(campaign, number).get(0).state();
  }

  private List<String> grounds(String number) {
    return list(
        "select p.procedure || ' ' || i.end_ground from proceeding p join institution_proposal i on"
            + " i.proceeding_id = p.id join register_entry e on e.id = p.entry_id where e.number ="
            + " '"
            + number
            + "'");
  }

  private static List<String> list(String sql) {
    List<?> found = database.inTransaction(em -> em.createNativeQuery(sql).getResultList());
    return found.stream().map(String::valueOf).toList();
  }
}
