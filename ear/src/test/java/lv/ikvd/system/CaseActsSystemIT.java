package lv.ikvd.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import lv.ikvd.system.desk.Application;
import lv.ikvd.system.desk.Clerk;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * What officials do to cases, clicked: each act says what was done, and a wrong input is kept with
 * its message beside the field.
 */
class CaseActsSystemIT {

  private static final MicroServer SERVER = MicroServer.shared();
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd.MM.uuuu");
  private static final LocalDate TODAY = LocalDate.now(Clock.system(ZoneId.of("Europe/Riga")));

  private final AtDesk anna = new AtDesk(SERVER, "anna");

  @AfterEach
  void leave() {
    anna.close();
  }

  @Test
  void asksRecordsExtendsAndSuspends() throws SQLException {
    String number = fresh();
    take(number);

    act(
        number,
        "REQUEST_INFORMATION",
        Map.of("text", "Iesniedziet apliecību", "until", "32.13.2026"));
    refused("until", "Datumu nevar nolasīt");
    assertThat(anna.value("text")).isEqualTo("Iesniedziet apliecību");
    assertThat(anna.value("until")).isEqualTo("32.13.2026");
    anna.fill(Map.of("until", day(0))).press("do");
    refused("until", "jābūt pēc šodienas");
    anna.fill(Map.of("until", day(10))).press("do");
    done("Pieprasījums ierakstīts lietā");

    String request = find("select max(id)::text from information_request");
    act(number, "RECORD_ANSWER&item=" + request, Map.of("on", day(1), "text", "Iesniegta"));
    refused("on", "nevar būt nākotnē");
    anna.fill(Map.of("on", day(0))).press("do");
    done("Atbilde ierakstīta");

    act(number, "EXTEND", Map.of("until", "01.01.2099", "reason", "Jāpārbauda telpas"));
    refused("until", "ne ilgāk kā līdz");
    assertThat(anna.value("reason")).isEqualTo("Jāpārbauda telpas");
    anna.fill(Map.of("until", day(60))).press("do");
    done("Termiņš pagarināts");

    act(number, "FILE_DOCUMENT", Map.of("file", "apliecība.pdf", "title", "Apliecība"));
    done("Dokuments pievienots lietai");

    act(number, "SUSPEND", Map.of("reason", ""));
    refused("reason", "Aizpildiet lauku");
    anna.fill(Map.of("reason", "Gaida tiesas spriedumu")).press("do");
    done("Izskatīšana apturēta");
    anna.press("resume");
    done("izskatīšana atjaunota");
    assertThat(anna.main()).contains("Jāpārbauda telpas", "Gaida tiesas spriedumu", "Apliecība");
  }

  @Test
  void endsACaseInEachWay() throws SQLException {
    String withdrawn = fresh();
    act(withdrawn, "WITHDRAW", Map.of("reason", "Iesniedzēja lūgums"));
    done("Lieta beigta: iesniegums atsaukts");
    act(withdrawn, "REOPEN", Map.of("reason", "Jauni apstākļi"));
    done("Lieta atsākta ar jaunu numuru");
    assertThat(anna.page().url()).doesNotContain(withdrawn);
    assertThat(anna.page().locator(".r-side").innerText()).contains(withdrawn);

    String reopened = anna.page().url().replaceFirst(".*/", "").replaceFirst("[?#].*", "");
    act(reopened, "JOIN", Map.of("other", "LIE-1999-000001", "reason", "Viens jautājums"));
    refused("other", "nav");
    assertThat(anna.value("other")).isEqualTo("LIE-1999-000001");
    anna.fill(Map.of("other", reopened)).press("do");
    refused("other", "nevar pievienot tai pašai");
    act(reopened, "FORWARD", Map.of("body", "Rīgas valstspilsētas dome", "reason", "Piekritība"));
    done("pārsūtīta pēc piekritības");

    String unexamined = fresh();
    act(unexamined, "LEAVE_UNEXAMINED", Map.of("reason", "Trūkumi nav novērsti"));
    done("atstāts bez izskatīšanas");
    anna.open("/case/act/" + unexamined + "?do=WITHDRAW");
    assertThat(anna.page().locator("main").innerText()).contains("pašlaik nav iespējama");
  }

  /** Two cases of one person become one; each says where the other is. */
  @Test
  void joinsACaseToAnotherOfTheSamePerson() throws SQLException {
    String entry =
        find(
            "select c.number from child_minder_current c join register_entry e using (number)"
                + " where c.status = 'REGISTERED'"
                + " and not exists (select 1 from proceeding p where p.entry_id = e.id)"
                + " order by c.number desc limit 1");
    String goesOn = opened("/childminder/action/" + entry + "?do=OWN_REQUEST", Map.of());
    String joined = opened("/childminder/amend/" + entry, Map.of("publicPhone", "+371 29990009"));
    String stranger = fresh();

    act(joined, "JOIN", Map.of("other", stranger, "reason", "Viens jautājums"));
    refused("other", "Lieta " + stranger + " ir par citu personu");
    assertThat(anna.value("reason")).isEqualTo("Viens jautājums");
    anna.fill(Map.of("other", goesOn)).press("do");
    done("Lieta pievienota");
    assertThat(anna.page().locator(".r-timeline").innerText()).contains("Pievienots lietai");
    assertThat(anna.page().locator(".r-side a[href$='/case/view/" + goesOn + "']").count())
        .isEqualTo(1);
    anna.open("/case/act/" + joined + "?do=EXTEND");
    assertThat(anna.main()).contains("pašlaik nav iespējama");
    anna.open("/case/view/" + goesOn);
    assertThat(anna.page().locator(".r-timeline").innerText())
        .contains("Lietai pievienota lieta", joined);
    String sent =
        "select count(*)::text from notice n join proceeding p on p.id = n.proceeding_id"
            + " where n.sent_at is not null and p.number = '%s'";
    Awaitility.await().atMost(PATIENCE).until(() -> find(sent.formatted(joined)).equals("1"));
    assertThat(find(sent.formatted(goesOn))).isEqualTo("0");
  }

  /** A case opened about an entry by a form that asks by which channel it was asked for. */
  private String opened(String address, Map<String, String> values) {
    anna.open(address).fill(Map.of("channel", "PORTAL")).fill(values);
    anna.page().locator(".r-form-foot .r-primary").click();
    anna.page().waitForURL(url -> url.contains("/case/view/"));
    return anna.page().url().replaceFirst(".*/", "").replaceFirst("[?#].*", "");
  }

  /** The rule at the day of the application says what silence does; the term passes. */
  @Test
  void grantsBySilenceWhereTheRuleSaysSo() throws SQLException {
    Application application = Application.invented();
    String number = appliedWhereSilenceGrants(application);
    anna.open("/case/view/" + number);
    assertThat(anna.main()).contains("Ja termiņu nokavē, prasītais uzskatāms par piešķirtu");
    anna.open("/case/act/" + number + "?do=DEEM_GRANTED");
    assertThat(anna.main()).as("the term runs").contains("pašlaik nav iespējama");

    new Rows(SERVER)
        .execute("update proceeding set due_on = riga_today() - 1 where number = '" + number + "'");
    act(number, "DEEM_GRANTED", Map.of("reason", ""));
    refused("reason", "Aizpildiet lauku");
    anna.fill(Map.of("reason", "Lēmums termiņā nav pieņemts")).press("do");
    done("Prasītais uzskatāms par piešķirtu");
    assertThat(anna.page().locator(".r-timeline").innerText()).contains("Uzskatāms par piešķirtu");

    String entry = anna.page().locator(".r-side a[href*='/entry/']").innerText().strip();
    anna.open("/childminder/entry/" + entry);
    assertThat(anna.main()).contains("Noklusējums lietā Nr. " + number);
    assertThat(new Session(SERVER).get("/public/childminder/" + entry).body())
        .contains(application.name(), "r-verdict-in-force");
    Awaitility.await()
        .atMost(PATIENCE)
        .until(() -> Mailbox.subjects(application.email()).size() == 1);
  }

  private static String appliedWhereSilenceGrants(Application application) {
    Rows rows = new Rows(SERVER);
    String rule = "update rule_term set missed = '%s' where code = 'DECISION_REGISTRATION'";
    rows.execute(rule.formatted("DEEMED_GRANTED"));
    try (Clerk clerk = new Clerk(SERVER)) {
      String number = clerk.type(application).send();
      clerk.take(number).activityRegistered(number);
      return number;
    } finally {
      rows.execute(rule.formatted("NOTHING"));
    }
  }

  @Test
  void handsOverBySelectionAndKeepsWhatWasTyped() throws SQLException {
    String number = fresh();
    try (AtDesk juris = new AtDesk(SERVER, "juris")) {
      juris.open("/case/queue/team?q=" + number).press("choose");
      assertThat(juris.said()).contains("Nav atzīmēta neviena lieta");
      juris.page().locator("input[name=case]").check();
      juris.press("choose");
      juris.page().locator("a[href*='step=HAND_OVER']").click();
      juris.press("preview");
      assertThat(juris.error("official")).contains("Jāaizpilda šis lauks");

      String official = find("select id::text from account where login = 'anna'");
      juris.fill(Map.of("official", official)).press("preview");
      assertThat(juris.error("reason")).contains("Jāaizpilda šis lauks");
      assertThat(juris.value("official")).isEqualTo(official);
      juris.fill(Map.of("reason", "Annas joma")).press("preview").press("carryOut");
      assertThat(juris.main()).contains("Izdarīts 1 lietā");
    }
    anna.open("/case/queue/mine?q=" + number);
    assertThat(anna.main()).contains(number);
  }

  @Test
  void checksProposesReturnsSignsAndContests() throws SQLException {
    String number = fresh();
    take(number);
    anna.press("save");
    assertThat(anna.said()).contains("Pārbaudēs nekas nav mainīts").doesNotContain("šos laukus");
    anna.page().locator("select.c-outcome").first().selectOption("NOT_MET");
    anna.press("save");
    refused("rows:0:note", "jānorāda, kas konstatēts");
    assertThat(anna.page().locator("select.c-outcome").first().inputValue()).isEqualTo("NOT_MET");
    anna.page().locator("[id='checklist:rows:0:checkedOn']").fill("32.13.2026");
    anna.press("save");
    refused("rows:0:checkedOn", "Datumu nevar nolasīt");
    anna.fill(Map.of("rows:0:checkedOn", day(0)));
    checkAll();

    anna.open("/case/decide/" + number).fill(Map.of("kind", "REFUSE"));
    Awaitility.await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(anna.value("operative")).startsWith("Atteikt"));
    anna.press("propose");
    assertThat(anna.page().locator("#missing").innerText()).contains("Nav norādīts lēmuma pamats");
    anna.fill(Map.of("kind", "REGISTER"));
    Awaitility.await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(anna.value("operative")).startsWith("Reģistrēt"));
    anna.press("propose");
    done("nodots parakstīšanai");

    try (AtDesk ilze = new AtDesk(SERVER, "ilze")) {
      giveBack(ilze, number);
      anna.open("/case/decide/" + number).press("propose");
      done("nodots parakstīšanai");
      sign(ilze, number);
      contest(ilze, number);
      decideAnew(ilze, number, remit(ilze, number));
    }
  }

  private void checkAll() {
    anna.page().locator("select.c-outcome").all().forEach(check -> check.selectOption("MET"));
    anna.press("save");
    anna.press("finish");
    done("Tagad var sagatavot lēmumu");
  }

  private static void giveBack(AtDesk ilze, String number) {
    ilze.open("/case/sign?number=" + number);
    ilze.page().locator("button[name=return][value='" + number + "']").click();
    assertThat(ilze.said()).contains("Jānorāda iemesls");
    ilze.page().locator("#remark-" + number).fill("Precizējiet adresi");
    ilze.page().locator("button[name=return][value='" + number + "']").click();
    assertThat(ilze.said()).contains("atdots labošanai");
  }

  private static void sign(AtDesk ilze, String number) {
    ilze.open("/case/sign?number=" + number);
    ilze.page().locator("#act-" + number + " input[name=act]").check();
    ilze.page().locator("input[type=password]").fill("nepareiza");
    ilze.press("sign");
    assertThat(ilze.said()).contains("Parole nav pareiza");
    assertThat(ilze.page().locator("input[name=act]:checked").count()).isEqualTo(1);
    ilze.page().locator("input[type=password]").fill(ilze.password());
    ilze.press("sign");
    assertThat(ilze.page().locator("section[role=status]").innerText()).contains(number, "LEM-");
  }

  private void contest(AtDesk ilze, String number) throws SQLException {
    String ofCase = " where proceeding_id = (select id from proceeding where number = '%s')";
    String notice = "select max(id)::text from notice" + ofCase.formatted(number);
    Awaitility.await().atMost(PATIENCE).until(() -> find(notice) != null);

    act(number, "NOTICE_SENT&item=" + find(notice), Map.of("on", day(1), "reference", "RR1"));
    refused("on", "ir nākotnē");
    assertThat(anna.value("reference")).isEqualTo("RR1");
    act(number, "NOTICE_FAILED&item=" + find(notice), Map.of("text", "Adresāts nav sastopams"));
    done("");
    act(
        number,
        "NOTICE_REPEAT&item=" + find(notice),
        Map.of("channel", "REGISTERED_POST", "destination", "Rīga, Brīvības iela 1"));
    done("");
    post(number, find(notice));
    act(number, "NOTICE_PROVEN&item=" + find(notice), Map.of("on", day(0), "text", "Paraksts"));
    done("Saņemšana apliecināta");

    act(number, "CONTEST", Map.of("on", day(0), "text", "Nepiekrīt"));
    done("Apstrīdēšana ierakstīta");
    assertThat(anna.main())
        .contains("Lēmums apstrīdēts", "Paziņojums atkārtots citā veidā: Lēmums Nr. LEM-")
        .contains("Paziņojums nav piegādāts: Lēmums Nr. LEM-", "Adresāts nav sastopams");
  }

  /** Letters of all cases are posted from one list. */
  private void post(String number, String notice) {
    String listed = "select max(id)::text from notice where listed_at is not null and id = ";
    Awaitility.await().atMost(PATIENCE).until(() -> notice.equals(find(listed + notice)));
    anna.open("/notice/view/" + notice);
    assertThat(anna.main()).contains("Vēstules teksts", "Rīga, Brīvības iela 1", "LEM-");
    anna.open("/notice/list?state=TO_HAND_OVER").press("posted");
    assertThat(anna.said()).contains("Nav atzīmēts neviens paziņojums");
    anna.page().locator("input[name=notice][value='" + notice + "']").check();
    anna.fill(Map.of("on", day(1))).press("posted");
    assertThat(anna.error("on")).contains("nākotnē");
    anna.fill(Map.of("on", day(0))).press("posted");
    assertThat(anna.said()).contains("Paziņojumu skaits: 1");
    assertThat(anna.page().locator("input[value='" + notice + "']").count()).isZero();
    anna.open("/case/view/" + number);
    assertThat(anna.main()).contains("Paziņojums nosūtīts: Lēmums Nr. LEM-");
  }

  /** Whoever decides records the outcome; the case that is taken up anew stays the registrar's. */
  private static String remit(AtDesk ilze, String number) throws SQLException {
    String contest = find("select max(id)::text from contest");
    ilze.open("/case/act/" + number + "?do=CONTEST_OUTCOME&item=" + contest);
    ilze.fill(Map.of("outcome", "REMITTED", "on", day(1), "text", "No jauna")).press("do");
    assertThat(ilze.error("on")).contains("vai nākotnē");
    ilze.fill(Map.of("on", day(0))).press("do");
    assertThat(ilze.said()).contains("Apstrīdēšanas iznākums ierakstīts");
    return ilze.page().url().replaceFirst(".*/", "").replaceFirst("[?#].*", "");
  }

  private void decideAnew(AtDesk ilze, String number, String anew) {
    assertThat(anew).isNotEqualTo(number);
    anna.open("/case/view/" + number);
    assertThat(anna.main()).contains("lieta nodota izskatīšanai no jauna", anew);
    String entry = anna.page().locator(".r-side a[href*='/entry/']").innerText();
    anna.open("/childminder/entry/" + entry);
    assertThat(anna.main()).contains("izslēgts", anew);
    anna.open("/case/view/" + anew);
    assertThat(anna.page().locator("button[id='next:take']").count()).as("it is hers").isZero();
    checkAll();
    anna.open("/case/decide/" + anew).press("propose");
    done("nodots parakstīšanai");
    sign(ilze, anew);
    anna.open("/childminder/entry/" + entry);
    assertThat(anna.main()).contains("reģistrēts", "Nav atvērtu lietu");
  }

  private void act(String number, String act, Map<String, String> values) {
    anna.open("/case/act/" + number + "?do=" + act).fill(values).press("do");
  }

  private void refused(String field, String text) {
    assertThat(anna.error(field)).contains(text);
    assertThat(anna.said()).contains("Izlabojiet šos laukus");
  }

  private void done(String text) {
    assertThat(anna.page().locator(".r-error").allInnerTexts()).isEmpty();
    assertThat(anna.page().url()).contains("/case/view/");
    assertThat(anna.said()).contains(text);
  }

  private void take(String number) {
    anna.open("/case/view/" + number).press("take");
    done("tagad ir jūsu");
  }

  /** A registration of a natural person that nobody works on yet. */
  private static String fresh() throws SQLException {
    return find(
        "select p.number from proceeding p join child_minder_proposal c on c.proceeding_id = p.id"
            + " where p.stage = 'RECEIVED' and p.outcome is null and p.handler_id is null"
            + " and p.procedure = 'CM_REGISTRATION' and p.reopens_id is null"
            + " and c.activity_ground = 'VID' order by p.id limit 1");
  }

  private static String day(int fromToday) {
    return TYPED.format(TODAY.plusDays(fromToday));
  }

  private static String find(String sql) throws SQLException {
    try (Connection connection = SERVER.database().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      return rows.next() ? rows.getString(1) : null;
    }
  }
}
