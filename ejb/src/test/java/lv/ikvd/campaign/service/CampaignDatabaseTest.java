package lv.ikvd.campaign.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.ikvd.campaign.entity.Answer;
import lv.ikvd.campaign.entity.AskedRow;
import lv.ikvd.campaign.entity.AskedState;
import lv.ikvd.campaign.entity.CampaignCounts;
import lv.ikvd.campaign.entity.CampaignDraft;
import lv.ikvd.campaign.entity.Step;
import lv.ikvd.childminder.service.ChildMinderEntries;
import lv.ikvd.childminder.service.ChildMinders;
import lv.ikvd.childminder.service.EntryUpdates;
import lv.ikvd.childminder.service.ProviderView;
import lv.ikvd.childminder.service.confirming.ContactsInput;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.job.entity.JobState;
import lv.ikvd.notice.entity.Channel;
import lv.ikvd.notice.entity.NoticeRepository;
import lv.ikvd.notice.service.Notices;
import lv.ikvd.registry.entity.Way;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CampaignDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private static final Pattern LINK = Pattern.compile("token=([A-Za-z0-9_-]+)");
  private static final Pattern CODE = Pattern.compile("kods: ([0-9A-Z-]+)");
  private static final String HERE = "192.0.2.1";
  private static int persons;

  private Office office;

  @BeforeEach
  void clean() {
    database.sql(
        "update campaign set ask_job_id = null, remind_job_id = null, exclude_job_id = null",
        "delete from job_error",
        "delete from job",
        "delete from campaign_answer_token",
        "delete from campaign_asked",
        "delete from campaign",
        "delete from login_throttle");
    office = new Office(database);
  }

  @Test
  void asksEachProviderOnceAndStoresOnlyTheHashOfTheLink() {
    String mailed = office.provider(++persons, "zane@example.lv", true);
    String posted = office.provider(++persons, null, true);
    String unreachable = office.provider(++persons, null, false);
    long campaign = started();

    office.step(campaign, Step.ASK);
    office.drain();

    assertThat(notices(mailed, "LETTER_CONFIRMATION")).singleElement().asString().contains(mailed);
    assertThat(channel(campaign, mailed)).isEqualTo("EMAIL");
    assertThat(channel(campaign, posted)).isEqualTo("POST");
    assertThat(state(campaign, unreachable)).isEqualTo(AskedState.UNDELIVERED);
    String token = token(mailed);
    assertThat(
            count(
                "select count(*) from campaign_answer_token where sha256 = sha256('"
                    + token
                    + "'::bytea)"))
        .isEqualTo(1);
    assertThat(count("select count(*) from campaign_asked a where a::text like '%" + token + "%'"))
        .isZero();
  }

  @Test
  void whatIsCancelledGoesOnWhereItStopped() {
    for (int i = 0; i < AskJob.CHUNK + 5; i++) {
      office.provider(++persons, "p" + i + "@example.lv", false);
    }
    long campaign = office.in(Campaigns.class, c -> c.start(draft()));
    office.chunk();
    office.run(Campaigns.class, c -> c.cancel(campaign, Step.ASK));
    office.drain();
    CampaignView cancelled = office.in(Campaigns.class, c -> c.get(campaign));
    assertThat(cancelled.jobs().get(Step.ASK).state()).isEqualTo(JobState.CANCELLED);
    assertThat(cancelled.counts().asked()).isEqualTo(AskJob.CHUNK);

    office.step(campaign, Step.ASK);
    office.drain();

    CampaignView view = office.in(Campaigns.class, c -> c.get(campaign));
    assertThat(view.counts().asked()).isEqualTo(view.campaign().expected());
    assertThat(count("select count(distinct notice_id) from campaign_asked"))
        .isEqualTo(view.counts().asked() - view.counts().undelivered());
  }

  @Test
  void anAnswerConfirmsTheDataAndUsesTheLinkUp() {
    String number = office.provider(++persons, "zane@example.lv", false);
    long campaign = started();
    String token = token(number);
    office.daysLater(3);

    answer(
        token,
        new AnswerInput(
            Answer.CHANGED, new ContactsInput(" +371 20000001 ", "jauns@example.lv", null)));

    ProviderView view = office.in(ChildMinderEntries.class, e -> e.open(number, office.today()));
    assertThat(view.content().contacts().phone()).isEqualTo("+371 20000001");
    assertThat(view.content().contacts().email()).isEqualTo("jauns@example.lv");
    assertThat(view.content().confirmedOn()).isEqualTo(office.today());
    assertThat(view.content().confirmedHow()).isEqualTo("ANSWER_LINK");
    assertThat(view.history().get(0).way()).isEqualTo(Way.HOLDER_UPDATE);
    assertThat(state(campaign, number)).isEqualTo(AskedState.CONFIRMED);
    assertThatThrownBy(() -> answer(token, confirmed())).hasMessage("CAMPAIGN-016");
  }

  @Test
  void whoGivesTheServiceNoLongerGetsACaseAndStaysRegisteredUntilItsDecision() {
    String ceased = office.provider(++persons, "a@example.lv", false);
    String asking = office.provider(++persons, "b@example.lv", false);
    long campaign = started();

    answer(token(ceased), new AnswerInput(Answer.CEASED, null));
    answer(token(asking), new AnswerInput(Answer.OWN_REQUEST, null));

    assertThat(procedures(ceased)).containsExactly("CM_EXCLUSION_CEASED");
    assertThat(procedures(asking)).containsExactly("CM_EXCLUSION_OWN_REQUEST");
    assertThat(state(campaign, ceased)).isEqualTo(AskedState.CEASED);
    ProviderView view = office.in(ChildMinderEntries.class, e -> e.open(ceased, null));
    assertThat(view.status()).isEqualTo("REGISTERED");
  }

  @Test
  void aSecondAnswerOrALaterCampaignOpensNoSecondCase() {
    String ceased = office.provider(++persons, "a@example.lv", false);
    long campaign = started();
    String first = token(ceased);
    office.daysLater(14);
    office.step(campaign, Step.REMIND);
    office.drain();
    Matcher reminder = LINK.matcher(notices(ceased, "LETTER_REMINDER").get(0));
    assertThat(reminder.find()).isTrue();
    AnswerInput answer = new AnswerInput(Answer.CEASED, null);

    answer(first, answer);
    assertThatThrownBy(() -> answer(first, answer)).hasMessage("CAMPAIGN-016");
    assertThatThrownBy(() -> answer(reminder.group(1), answer)).hasMessage("CAMPAIGN-016");
    office.daysLater(1);
    long later = started();
    Matcher again = LINK.matcher(notices(ceased, "LETTER_CONFIRMATION").get(1));
    assertThat(again.find()).isTrue();
    answer(again.group(1), answer);

    assertThat(procedures(ceased)).containsExactly("CM_EXCLUSION_CEASED");
    assertThat(asked(later, ceased).proceedingNumber())
        .isEqualTo(asked(campaign, ceased).proceedingNumber());
  }

  @Test
  void aLinkIsNowhereOnceItsLetterIsSentAndARepeatedLetterHasItsOwn() {
    office.observers(ConfirmationLetters.class);
    String number = office.provider(++persons, "a@example.lv", true);
    long campaign = started();
    String token = token(number);
    String letterOf =
        "select a.notice_id from campaign_asked a join register_entry e on e.id = a.entry_id"
            + " where a.campaign_id = "
            + campaign
            + " and e.number = '"
            + number
            + "'";
    long letter = count(letterOf);

    office.run(
        NoticeRepository.class,
        notices ->
            notices
                .find(letter)
                .orElseThrow()
                .sent(office.now(), office.today(), "Sistēma", "id-1"));

    assertThat(count("select count(*) from notice n where n::text like '%" + token + "%'"))
        .isZero();
    assertThat(office.in(Notices.class, n -> n.get(letter)).body()).contains("(saite bija");
    long repeated =
        office.in(Notices.class, n -> n.repeat(letter, Channel.POST, "Parka iela 1, Cēsis"));
    Matcher code = CODE.matcher(office.in(Notices.class, n -> n.get(repeated)).body());
    assertThat(code.find()).isTrue();
    assertThat(count(letterOf)).isEqualTo(repeated);
    answer(code.group(1), confirmed());
  }

  @Test
  void aWrongOrOldLinkIsRefusedAndGuessingEnds() {
    String number = office.provider(++persons, null, true);
    started();
    Matcher code = CODE.matcher(notices(number, "LETTER_CONFIRMATION").get(0));
    assertThat(code.find()).isTrue();
    String typed = code.group(1).toLowerCase(java.util.Locale.ROOT).replace("-", " ");
    assertThat(office.in(Answers.class, a -> a.open(typed, HERE)).number()).isEqualTo(number);
    for (String wrong : new String[] {null, "", "x", "'; --", "\0", "A".repeat(5000)}) {
      assertThatThrownBy(() -> answer(wrong, confirmed())).hasMessage("CAMPAIGN-007");
    }
    for (int i = 6; i < 19; i++) {
      assertThatThrownBy(() -> answer("guess", confirmed())).hasMessage("CAMPAIGN-007");
    }
    assertThatThrownBy(() -> answer("guess", confirmed())).hasMessage("CAMPAIGN-007");
    assertThatThrownBy(() -> answer(typed, confirmed())).hasMessage("CAMPAIGN-015");
    office.daysLater(45);
    assertThatThrownBy(() -> answer(typed, confirmed())).hasMessage("CAMPAIGN-008");
  }

  @Test
  void wrongContactsAreAllNamedAndTheLinkStaysGood() {
    String number = office.provider(++persons, "zane@example.lv", false);
    started();
    String token = token(number);
    AnswerInput wrong =
        new AnswerInput(
            Answer.CHANGED, new ContactsInput("zvaniet man", "nav pasta", "javascript:alert(1)"));

    assertThatThrownBy(() -> answer(token, wrong)).hasMessageContaining("CAMPAIGN-012");
    assertThatThrownBy(() -> answer(token, new AnswerInput(null, null))).hasMessage("CAMPAIGN-011");

    answer(token, confirmed());
  }

  @Test
  void remindsOnlyTheSilentAndOnceAndNotBeforeTheDay() {
    String answered = office.provider(++persons, "a@example.lv", false);
    String silent = office.provider(++persons, "b@example.lv", false);
    long campaign = started();
    answer(token(answered), confirmed());
    assertThatThrownBy(() -> office.step(campaign, Step.REMIND)).hasMessage("CAMPAIGN-005");
    office.daysLater(14);

    office.step(campaign, Step.REMIND);
    assertThatThrownBy(() -> office.step(campaign, Step.REMIND)).hasMessage("CAMPAIGN-004");
    office.drain();
    office.step(campaign, Step.REMIND);
    office.drain();

    assertThat(notices(answered, "LETTER_REMINDER")).isEmpty();
    assertThat(notices(silent, "LETTER_REMINDER")).hasSize(1);
    Matcher link = LINK.matcher(notices(silent, "LETTER_REMINDER").get(0));
    assertThat(link.find()).isTrue();
    answer(link.group(1), confirmed());
    assertThatThrownBy(() -> answer(token(silent), confirmed())).hasMessage("CAMPAIGN-016");
  }

  @Test
  void opensOneCaseForEachSilentProviderAndNoneForWhoWasNotReached() {
    List<String> silent = new ArrayList<>();
    for (int i = 0; i < ExcludeJob.CHUNK + 3; i++) {
      silent.add(office.provider(++persons, "s" + i + "@example.lv", false));
    }
    String otherwise = office.provider(++persons, "o@example.lv", false);
    String unreachable = office.provider(++persons, null, false);
    long campaign = started();
    database.sql(
        "update notice set secret = null, sent_at = now(), sent_on = '%1$s', deemed_on = '%1$s'"
            .formatted(office.today()));
    office.daysLater(1);
    office.run(EntryUpdates.class, u -> u.confirm(otherwise, 1, Way.OFFICIAL_ENTRY, "PHONE"));
    assertThatThrownBy(() -> office.step(campaign, Step.EXCLUDE)).hasMessage("CAMPAIGN-006");
    office.daysLater(50);

    ExclusionPreview preview = office.in(Campaigns.class, c -> c.exclusions(campaign));
    assertThat(preview.exceptions()).containsKeys("CONFIRMED_OTHERWISE", "NOT_REACHED");
    office.step(campaign, Step.EXCLUDE);
    office.chunk();
    office.run(Campaigns.class, c -> c.cancel(campaign, Step.EXCLUDE));
    office.drain();
    CampaignCounts half = office.in(Campaigns.class, c -> c.get(campaign)).counts();
    assertThat(half.proceedings()).isEqualTo(ExcludeJob.CHUNK);
    for (int again = 0; again < 2; again++) {
      office.step(campaign, Step.EXCLUDE);
      office.drain();
    }

    for (String number : silent) {
      assertThat(procedures(number)).containsExactly("CM_EXCLUSION_CEASED");
      assertThat(state(campaign, number)).isEqualTo(AskedState.PROCEEDING);
    }
    assertThat(procedures(otherwise)).isEmpty();
    assertThat(procedures(unreachable)).isEmpty();
    assertThat(office.in(Campaigns.class, c -> c.get(campaign)).counts().proceedings())
        .isEqualTo(preview.cases());
  }

  @Test
  void refusesACampaignThatWouldAskNobodyOrLacksItsParts() {
    assertThatThrownBy(
            () -> start(new CampaignDraft(ChildMinders.REGISTER, " ", office.today(), null)))
        .hasMessage("CAMPAIGN-001");
    assertThatThrownBy(
            () ->
                start(
                    new CampaignDraft(
                        ChildMinders.REGISTER, "K", office.today().plusDays(1), null)))
        .hasMessage("CAMPAIGN-002");
    assertThatThrownBy(
            () ->
                start(
                    new CampaignDraft(
                        ChildMinders.REGISTER, "K", office.today().minusYears(20), null)))
        .hasMessage("CAMPAIGN-003");
    assertThatThrownBy(() -> office.in(Campaigns.class, c -> c.get(-1))).hasMessage("CAMPAIGN-009");
  }

  private CampaignDraft draft() {
    return new CampaignDraft(ChildMinders.REGISTER, "Datu pārbaude", office.today(), null);
  }

  private long started() {
    long campaign = office.in(Campaigns.class, c -> c.start(draft()));
    office.drain();
    return campaign;
  }

  private void start(CampaignDraft draft) {
    office.in(Campaigns.class, c -> c.start(draft));
  }

  private void answer(String token, AnswerInput input) {
    office.run(Answers.class, a -> a.answer(token, HERE, input));
  }

  private static AnswerInput confirmed() {
    return new AnswerInput(Answer.CONFIRMED, null);
  }

  private String token(String number) {
    Matcher link = LINK.matcher(notices(number, "LETTER_CONFIRMATION").get(0));
    assertThat(link.find()).isTrue();
    return link.group(1);
  }

  private AskedRow asked(long campaign, String number) {
    return office
        .in(Campaigns.class, c -> c.asked(campaign, null, number, PageRequest.first()))
        .items()
        .get(0);
  }

  private AskedState state(long campaign, String number) {
    return asked(campaign, number).state();
  }

  private String channel(long campaign, String number) {
    return asked(campaign, number).channel();
  }

  private List<String> notices(String number, String kind) {
    return list(
        "select replace(n.body, '[[link]]', coalesce(n.secret, '')) from notice n where n.kind ="
            + " 'CAMPAIGN_"
            + kind
            + "' and n.subject like '%Nr. "
            + number
            + "'");
  }

  private List<String> procedures(String number) {
    return list(
        "select p.procedure from proceeding p join register_entry e on e.id = p.entry_id where"
            + " e.number = '"
            + number
            + "'");
  }

  private static List<String> list(String sql) {
    List<?> found = database.inTransaction(em -> em.createNativeQuery(sql).getResultList());
    return found.stream().map(String::valueOf).toList();
  }

  private static long count(String sql) {
    return Long.parseLong(list(sql).get(0));
  }
}
