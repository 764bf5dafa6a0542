package lv.ikvd.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every page, as those open it who work with it, with the records of the demonstration, in both
 * languages and at both widths. A new page is entered here, else {@link #forgetsNoPage} fails.
 */
class PagesSystemIT {

  private static final MicroServer SERVER = MicroServer.shared();
  private static final String NOBODY = "-";

  /**
   * One page opened by one person.
   *
   * @param page the file without its ending
   * @param variant tells apart pictures of the same page, or empty
   * @param find SQL whose answer stands for {@code {}} in the address, or null
   */
  record Visit(String page, String variant, String who, String address, String find) {
    Visit(String page, String who, String address) {
      this(page, "", who, address, null);
    }

    Visit(String page, String who, String address, String find) {
      this(page, "", who, address, find);
    }

    String name() {
      return page.replace('/', '-') + (variant.isEmpty() ? "" : "-" + variant);
    }
  }

  private static final String OPEN =
      "select number from proceeding where stage = 'RECEIVED' and handler_id = (select id from"
          + " account where login = 'anna') and suspended_on is null and procedure ="
          + " 'CM_REGISTRATION' order by id limit 1";
  private static final String BATCH =
      "select max(b.id) from case_batch b join account a on a.id = b.account_id where a.login ="
          + " 'juris' and b.started_at is null";
  private static final String PREPARED =
      "select number from proceeding where stage = 'PREPARED' order by id desc limit 1";
  private static final String DECIDED =
      "select number from proceeding where outcome = 'DECIDED' order by id limit 1";
  private static final String ENTRY =
      "select number from child_minder_current where status = 'REGISTERED' order by number limit 1";
  private static final String PRACTICE =
      "select number from private_practice_current where status = 'IN_FORCE' order by expires_on"
          + " desc limit 1";
  private static final String PRACTICE_CASE =
      "select number from proceeding where procedure = 'PP_EXTEND' and closed_at is null order by"
          + " id limit 1";
  private static final String DOCUMENT = "select number from issued_document order by id limit 1";
  private static final String SENT =
      "select min(n.id) from notice n where n.kind = 'DECISION' and n.sent_at is not null"
          + " and n.failed_at is null and n.proven_on is null"
          + " and not exists (select 1 from notice r where r.repeats_id = n.id)";
  private static final String TO_POST =
      "select min(id) from notice where listed_at is not null and sent_at is null"
          + " and failed_at is null";
  private static final String SITTING = "select max(number) from sitting";
  private static final String PROPOSED_ANSWER =
      "select max(id) from consultation_answer where state = 'PROPOSED'";
  private static final String INCOMING =
      "select max(number) from incoming_document where state = 'NEW'";
  private static final String YEAR = "select to_char(riga_today(), 'YYYY')";
  private static final String RULES = "select max(id) from rule_version where rule_set = '%s'";

  private static final List<Visit> VISITS =
      List.of(
          new Visit("login", NOBODY, "/login"),
          new Visit("login", "expired", NOBODY, "/login?expired=1", null),
          new Visit("public/providers", NOBODY, "/public/providers"),
          new Visit("public/providers", "found", NOBODY, "/public/providers?q=a", null),
          new Visit("public/childminder", NOBODY, "/public/childminder/{}", ENTRY),
          new Visit("public/verify", NOBODY, "/public/verify/{}", DOCUMENT),
          new Visit("public/verify", "unknown", NOBODY, "/public/verify/LEM-1999-000001", null),
          new Visit("public/confirm", NOBODY, "/public/confirm"),
          new Visit("public/services", NOBODY, "/services/"),
          new Visit("index", "anna", "/"),
          new Visit("profile", "anna", "/profile"),
          new Visit("style", "anna", "/style"),
          new Visit("search", "anna", "/search"),
          new Visit("case/queue", "mine", "anna", "/case/queue/mine", null),
          new Visit("case/queue", "unassigned", "anna", "/case/queue/unassigned", null),
          new Visit("case/queue", "closed", "anna", "/case/queue/closed", null),
          new Visit("case/queue", "none", "anna", "/case/queue/team?q=zzzz", null),
          new Visit("case/view", "open", "anna", "/case/view/{}", OPEN),
          new Visit("case/view", "decided", "anna", "/case/view/{}", DECIDED),
          new Visit("case/act", "hand-over", "anna", "/case/act/{}?do=HAND_OVER", OPEN),
          new Visit("case/act", "document", "anna", "/case/act/{}?do=FILE_DOCUMENT", OPEN),
          new Visit("case/act", "extend", "anna", "/case/act/{}?do=EXTEND", OPEN),
          new Visit("case/act", "withdraw", "anna", "/case/act/{}?do=WITHDRAW", OPEN),
          new Visit("case/letter", "anna", "/case/letter/{}", OPEN),
          new Visit(
              "case/letter", "request", "anna", "/case/letter/{}?kind=INFORMATION_REQUEST", OPEN),
          new Visit("case/letter", "reply", "anna", "/case/letter/{}?kind=REPLY", OPEN),
          new Visit("case/decide", "anna", "/case/decide/{}", OPEN),
          new Visit("case/decide", "proposed", "anna", "/case/decide/{}", PREPARED),
          new Visit("childminder/register", "anna", "/childminder/register"),
          new Visit("childminder/list", "anna", "/childminder/list"),
          new Visit("childminder/list", "hidden", "anna", "/childminder/list?hide=service", null),
          new Visit("childminder/entry", "anna", "/childminder/entry/{}", ENTRY),
          new Visit("childminder/action", "anna", "/childminder/action/{}?do=SIGNAL", ENTRY),
          new Visit("childminder/update", "anna", "/childminder/update/{}?do=CONTACTS", ENTRY),
          new Visit("childminder/amend", "anna", "/childminder/amend/{}", ENTRY),
          new Visit("childminder/correct", "anna", "/childminder/correct/{}", OPEN),
          new Visit("childminder/campaigns", "anna", "/childminder/campaigns"),
          new Visit("childminder/campaignstart", "anna", "/childminder/campaignstart"),
          new Visit(
              "childminder/campaign",
              "anna",
              "/childminder/campaign/{}",
              "select max(id) from child_minder_campaign"),
          new Visit("privatepractice/list", "anna", "/privatepractice/list"),
          new Visit("privatepractice/entry", "anna", "/privatepractice/entry/{}", PRACTICE),
          new Visit("privatepractice/teacher", "anna", "/privatepractice/teacher/{}", PRACTICE),
          new Visit("privatepractice/apply", "anna", "/privatepractice/apply"),
          new Visit("privatepractice/extend", "anna", "/privatepractice/extend/{}", PRACTICE),
          new Visit(
              "privatepractice/action", "anna", "/privatepractice/action/{}?do=REISSUE", PRACTICE),
          new Visit(
              "privatepractice/duplicate",
              "anna",
              "/privatepractice/duplicate/{}?document=SER-2026-000001",
              PRACTICE),
          new Visit("privatepractice/forecast", "anna", "/privatepractice/forecast"),
          new Visit(
              "privatepractice/materials", "anna", "/privatepractice/materials/{}", PRACTICE_CASE),
          new Visit("case/view", "practice", "anna", "/case/view/{}", PRACTICE_CASE),
          new Visit("public/practices", NOBODY, "/public/practices"),
          new Visit("public/privatepractice", NOBODY, "/public/privatepractice/{}", PRACTICE),
          new Visit("notice/list", "anna", "/notice/list"),
          new Visit("notice/list", "none", "anna", "/notice/list?channel=IN_PERSON", null),
          new Visit("notice/view", "anna", "/notice/view/{}", "select max(id) from notice"),
          new Visit("notice/batch", "anna", "/notice/batch/{}", "select max(id) from postal_batch"),
          new Visit("party/code", "anna", "/party/code"),
          new Visit("case/sign", "ilze", "/case/sign"),
          new Visit("case/view", "prepared", "ilze", "/case/view/{}", PREPARED),
          new Visit("case/team", "juris", "/case/team"),
          new Visit("case/queue", "team", "juris", "/case/queue/team", null),
          new Visit("case/absence", "juris", "/case/absence"),
          new Visit("case/batches", "juris", "/case/batches"),
          new Visit("case/batch", "juris", "/case/batch/{}?step=HAND_OVER", BATCH),
          new Visit("case/batch", "take", "juris", "/case/batch/{}?step=TAKE", BATCH),
          new Visit("board/list", "dace", "/board/list"),
          new Visit("board/list", "none", "dace", "/board/list?state=CANCELLED", null),
          new Visit("board/convene", "dace", "/board/convene"),
          new Visit("board/members", "valdis", "/board/members"),
          new Visit(
              "board/members",
              "chosen",
              "juris",
              "/board/members?board=PRIVATE_PRACTICE&member={}",
              "select min(id) from board_member where role = 'MEMBER'"),
          new Visit("board/view", "secretary", "dace", "/board/view/{}", SITTING),
          new Visit("board/view", "member", "liene", "/board/view/{}", SITTING),
          new Visit("intake/receive", "anna", "/intake/receive"),
          new Visit("intake/list", "anna", "/intake/list"),
          new Visit("intake/list", "none", "anna", "/intake/list?q=zzzz", null),
          new Visit("intake/view", "anna", "/intake/view/{}", INCOMING),
          new Visit(
              "childminder/register",
              "incoming",
              "anna",
              "/childminder/register?incoming={}",
              INCOMING),
          new Visit("consultation/note", "anna", "/consultation/note?from=/case/view/{}", OPEN),
          new Visit("consultation/list", "anna", "/consultation/list"),
          new Visit(
              "consultation/view",
              "anna",
              "/consultation/view/{}",
              "select max(id) from consultation"),
          new Visit("consultation/counts", "anna", "/consultation/counts"),
          new Visit("consultation/answers", "juris", "/consultation/answers"),
          new Visit("consultation/answer", "juris", "/consultation/answer/{}", PROPOSED_ANSWER),
          new Visit("consultation/propose", "anna", "/consultation/propose"),
          new Visit("fee/list", "anna", "/fee/list"),
          new Visit("fee/add", "anna", "/fee/add?case={}", OPEN),
          new Visit("fee/view", "juris", "/fee/view/{}", "select max(reference) from fee_charge"),
          new Visit("fee/statement", "anna", "/fee/statement"),
          new Visit("fee/line", "anna", "/fee/line/{}", "select max(id) from bank_line"),
          new Visit("public/answers", NOBODY, "/public/answers"),
          new Visit("master/compare", "anna", "/master/compare"),
          new Visit("master/differences", "anna", "/master/differences"),
          new Visit("job/list", "juris", "/job/list"),
          new Visit("job/view", "juris", "/job/view?id={}", "select max(id) from job"),
          new Visit("job/work", "juris", "/job/work"),
          new Visit("audit/looks", "rasma", "/audit/looks"),
          new Visit("audit/events", "rasma", "/audit/events"),
          new Visit("registry/log", "rasma", "/registry/log"),
          new Visit("registry/restore", "valdis", "/registry/restore"),
          new Visit("party/erase", "valdis", "/party/erase"),
          new Visit("admin/accounts", "valdis", "/admin/accounts"),
          new Visit("admin/account", "new", "valdis", "/admin/account", null),
          new Visit(
              "admin/account", "valdis", "/admin/account?id={}", "select min(id) from account"),
          new Visit("classifier/list", "valdis", "/classifier/list"),
          new Visit(
              "classifier/view",
              "valdis",
              "/classifier/view?code={}",
              "select min(code) from classifier"),
          new Visit(
              "classifier/value",
              "valdis",
              "/classifier/value?list={}",
              "select min(code) from classifier"),
          new Visit("dataload/start", "valdis", "/dataload/start"),
          new Visit("worktime/days", "valdis", "/worktime/days"),
          new Visit("rulebook/list", "valdis", "/rulebook/list"),
          new Visit("rulebook/unverified", "valdis", "/rulebook/unverified"),
          new Visit(
              "rulebook/version",
              "valdis",
              "/rulebook/version?id={}",
              RULES.formatted("CHILD_MINDER")),
          new Visit(
              "rulebook/version",
              "apl",
              "valdis",
              "/rulebook/version?id={}",
              RULES.formatted("APL")),
          new Visit(
              "rulebook/confirm", "valdis", "/rulebook/confirm?id={}", RULES.formatted("APL")),
          new Visit("rulebook/follow", "valdis", "/rulebook/follow?id={}", RULES.formatted("APL")),
          new Visit(
              "rulebook/rule",
              "valdis",
              "/rulebook/rule?{}",
              "select 'version=' || rule_version_id || '&kind=TERM&key=' || code from rule_term"
                  + " order by rule_version_id, code limit 1"),
          new Visit("annualreport/view", "marta", "/annualreport/view/2020"),
          new Visit("annualreport/view", "running", "marta", "/annualreport/view", null),
          new Visit(
              "annualreport/view",
              "known",
              "juris",
              "/annualreport/view/2020?asOf=30.06.2020&knownOn=31.01.2021",
              null),
          new Visit(
              "annualreport/cell",
              "juris",
              "/annualreport/cell/{}/2.2.1/childminding_providers/childminders_in_register",
              YEAR),
          new Visit(
              "annualreport/cell",
              "decisions",
              "marta",
              "/annualreport/cell/{}/4/childminding_providers/decisions_taken?size=5",
              YEAR),
          new Visit(
              "annualreport/cell", "year", "marta", "/annualreport/cell/2020/7/music/2019", null),
          new Visit("statistics/question", "anna", "/statistics/question"),
          new Visit(
              "statistics/question",
              "one",
              "anna",
              "/statistics/question?count=CM_ENTRIES&by=status",
              null),
          new Visit(
              "statistics/question",
              "two",
              "marta",
              "/statistics/question?count=CM_ENTRIES&by=municipality&and=status",
              null),
          new Visit(
              "statistics/question",
              "none",
              "juris",
              "/statistics/question?count=CM_DECISIONS&by=month&from=01.01.1999&until=31.12.1999",
              null),
          new Visit(
              "statistics/records",
              "juris",
              "/statistics/records?count=CM_ENTRIES&status=REGISTERED&size=5"),
          new Visit("municipality/list", "inta", "/municipality/list"),
          new Visit(
              "municipality/result",
              "inta",
              "/municipality/result/{}",
              "select max(id) from child_minder_list"));

  @BeforeAll
  static void somethingToShow() {
    if (find(DECIDED) == null) {
      sign();
    }
    if (find(OPEN) == null) {
      take();
    }
    if (find(BATCH) == null) {
      choose();
    }
    if (find("select max(id) from child_minder_campaign") == null) {
      ask();
    }
    if (find("select max(id) from child_minder_list") == null) {
      hand();
    }
    if (find(PROPOSED_ANSWER) == null) {
      consult();
      pay();
    }
    if (find(INCOMING) == null) {
      receive();
    }
    if (find(SITTING) == null) {
      convene();
    }
    if (find(TO_POST) == null) {
      await(SENT);
      repeatOnPaper();
    }
    await(TO_POST);
  }

  private static void await(String sql) {
    Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> find(sql) != null);
  }

  @Test
  void forgetsNoPage() throws IOException {
    Set<String> known = VISITS.stream().map(Visit::page).collect(Collectors.toSet());
    try (ZipFile war = new ZipFile(System.getProperty("ikvis.war"))) {
      assertThat(
              war.stream()
                  .map(ZipEntry::getName)
                  .filter(name -> name.endsWith(".xhtml") && !name.startsWith("WEB-INF"))
                  .map(name -> name.replace(".xhtml", "")))
          .isNotEmpty()
          .allSatisfy(name -> assertThat(known).contains(name));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "lv,-",
    "en,-",
    "lv,anna",
    "en,anna",
    "lv,ilze",
    "en,ilze",
    "lv,juris",
    "en,juris",
    "lv,marta",
    "en,marta",
    "lv,rasma",
    "en,rasma",
    "lv,valdis",
    "en,valdis",
    "lv,inta",
    "en,inta",
    "lv,dace",
    "en,dace",
    "lv,liene",
    "en,liene"
  })
  void opensEveryPage(String language, String who) {
    try (PageCheck check = new PageCheck(SERVER, language, who.equals(NOBODY) ? null : who)) {
      for (Visit visit : VISITS.stream().filter(one -> one.who().equals(who)).toList()) {
        String key = visit.find() == null ? "" : Objects.toString(find(visit.find()));
        check.open(visit.name(), SERVER.baseUrl() + visit.address().replace("{}", key), 200);
      }
      check.open("error-404-" + who, SERVER.baseUrl() + "/public/nothing-here", 404);
      assertThat(check.findings()).isEmpty();
    }
    assertThat(SERVER.log())
        .as("metadata stands in its own slot")
        .content()
        .doesNotContain("JSF1103");
  }

  private static void sign() {
    as(
        "ilze",
        "/case/sign",
        page -> {
          page.locator("input[name=act]").first().check();
          page.locator("input[type=password]").fill("demo-ilze-2026");
          page.locator("button[id$=sign]").click();
        });
  }

  private static void take() {
    as(
        "anna",
        "/case/queue/unassigned?procedure=CM_REGISTRATION&stage=RECEIVED",
        page -> page.locator("button[name=take]").first().click());
  }

  private static void choose() {
    as(
        "juris",
        "/case/queue/team",
        page -> {
          page.locator("input[name=case]").first().check();
          page.locator("button[id$=':choose']").click();
        });
  }

  private static void ask() {
    as(
        "juris",
        "/childminder/campaignstart",
        page -> {
          page.locator("#form\\:title").fill("Pārbaudes kampaņa");
          page.locator("#form\\:confirmedBefore").fill("01.01.2025");
          page.locator("button[id$=preview]").click();
          page.locator("button[id$=start]").click();
        });
  }

  private static void hand() {
    as(
        "inta",
        "/municipality/list",
        page -> {
          page.locator("input[type=file]")
              .setInputFiles(
                  new FilePayload(
                      "saraksts.csv",
                      "text/csv",
                      "40003521600;SIA\n40003521601;SIA\n".getBytes(StandardCharsets.UTF_8)));
          page.locator("button[id$=check]").click();
        });
  }

  private static void receive() {
    as(
        "anna",
        "/intake/receive",
        page -> {
          page.locator("#form\\:channel").selectOption("POST");
          byte[] scan = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 1};
          page.locator("#files").setInputFiles(new FilePayload("skens.png", "image/png", scan));
          page.waitForURL("**/intake/view/**");
        });
  }

  private static void convene() {
    as(
        "dace",
        "/board/convene",
        page -> {
          page.locator("#form\\:on").fill("31.12.2099");
          page.locator("#form\\:at").fill("10:00");
          page.locator("#form\\:place").fill("Strūgu iela 4, 305. telpa");
          page.locator("button[id$=save]").click();
        });
  }

  /** A consultation, an answer that everyone reads, and one that waits for its review. */
  private static void consult() {
    Rows rows = new Rows(SERVER);
    rows.execute(
        "insert into consultation_answer (answer, topic, question, text, legal_ground, review_by,"
            + " valid_from, public, state, proposed_by, proposed_at, reviewed_by, reviewed_at)"
            + " select nextval('consultation_answer_number'), 'HEAD', q, 'Reizi sešos gados.',"
            + " 'MK noteikumi', '2099-12-31', '2020-01-01', true, s, a.id, now(),"
            + " case when s = 'REVIEWED' then j.id end, case when s = 'REVIEWED' then now() end"
            + " from account a, account j, (values ('Cik bieži vērtē vadītāju?', 'REVIEWED'),"
            + " ('Kas vērtē vadītāju?', 'PROPOSED')) v(q, s) where a.login = 'anna' and j.login ="
            + " 'juris'");
    rows.execute(
        "insert into consultation (topic, channel, asker, question, answer, noted_on, noted_at,"
            + " noted_by) select 'HEAD', 'PHONE', 'INSTITUTION', 'Cik bieži vērtē vadītāju?',"
            + " 'Reizi sešos gados.', riga_today(), now(), id from account where login = 'anna'");
  }

  /** A charge that is overpaid, and a line of a statement to be decided on. */
  private static void pay() {
    Rows rows = new Rows(SERVER);
    rows.execute(
        "insert into fee_charge (reference, proceeding_id, party_id, rule_version_id, item,"
            + " name_lv, name_en, kind, vat, holds_step, citation, price, quantity, amount,"
            + " charged_on, due_on, charged_at, charged_by) select 'RF08PAGES1', p.id, p.party_id,"
            + " v.id, f.item, f.name_lv, f.name_en, f.charge_kind, f.vat, f.holds_step, f.citation,"
            + " f.price, 1, f.price, riga_today(), riga_today() + 10, now(), 'Anna' from proceeding"
            + " p, rule_version v join rule_fee f on f.rule_version_id = v.id where p.closed_at is"
            + " not null and v.valid_to is null and f.item = 'CM_EXTRACT_REPEATED' order by p.id"
            + " limit 1");
    rows.execute(
        "insert into fee_payment (charge_id, kind, amount, booked_on, recorded_at, recorded_by)"
            + " select id, 'PAYMENT', 7, riga_today(), now(), 'Anna' from fee_charge where"
            + " reference = 'RF08PAGES1'");
    rows.execute(
        "with s as (insert into bank_statement (account, statement_code, message_code, first_day,"
            + " last_day, lines, repeated, skipped, uploaded_at, uploaded_by) values"
            + " ('LV63TREL9990000000011', 'PAGES', 'PAGES', riga_today(), riga_today(), 1, 0, 0,"
            + " now(), 'Anna') returning id) insert into bank_line (statement_id, account,"
            + " entry_code, booked_on, amount, currency, payer, remittance, state, reason) select"
            + " id, 'LV63TREL9990000000011', 'PAGES', riga_today(), 5, 'EUR', 'SIA Paraugs',"
            + " 'Paldies par izziņu', 'OPEN', 'NO_REFERENCE' from s");
  }

  /** A letter that somebody has to post: what went by mail did not arrive. */
  private static void repeatOnPaper() {
    String notice = find(SENT);
    String number =
        find(
            "select p.number from proceeding p join notice n on n.proceeding_id = p.id"
                + " where n.id = "
                + notice);
    String act = "/case/act/" + number + "?item=" + notice + "&do=";
    try (AtDesk anna = new AtDesk(SERVER, "anna")) {
      anna.open(act + "NOTICE_FAILED").fill(Map.of("text", "Adresāts nav sastopams")).press("do");
      anna.open(act + "NOTICE_REPEAT")
          .fill(Map.of("channel", "REGISTERED_POST", "destination", "Rīga, Brīvības iela 1"))
          .press("do");
    }
    new Rows(SERVER)
        .execute(
            "with b as (insert into postal_batch (made_at, made_by) values (now(), 'Anna')"
                + " returning id) insert into postal_batch_item (batch_id, ordinal, notice_id)"
                + " select b.id, 0, max(n.id) from b, notice n where n.channel = 'REGISTERED_POST'"
                + " group by b.id");
  }

  private static void as(String login, String address, Consumer<Page> step) {
    try (AtDesk official = new AtDesk(SERVER, login)) {
      official.open(address);
      step.accept(official.page());
      official.page().waitForLoadState(LoadState.NETWORKIDLE);
    }
  }

  private static String find(String sql) {
    List<String> found = new Rows(SERVER).all(sql);
    return found.isEmpty() ? null : found.get(0);
  }
}
