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
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page, as those open it who work with it, with the records of the demonstration, in both
 * languages and at both widths. A new page is entered in {@link PageVisits}, else {@link
 * #forgetsNoPage} fails.
 */
class PagesSystemIT {

  private static final MicroServer SERVER = MicroServer.shared();
  private static final String BATCH_TO_POST = "select max(id) from postal_batch";

  @BeforeAll
  static void somethingToShow() {
    if (find(PageKeys.DECIDED) == null) {
      sign();
    }
    if (find(PageKeys.OPEN) == null) {
      take();
    }
    if (find(PageKeys.BATCH) == null) {
      choose();
    }
    if (find("select max(id) from campaign") == null) {
      ask();
    }
    if (find("select max(id) from child_minder_list") == null) {
      hand();
    }
    if (find("select id from fee_charge where reference = 'RF08PAGES1'") == null) {
      pay();
    }
    if (find("select max(id) from citizenship_notice") == null) {
      confirm();
    }
    link();
    if (find(PageKeys.CHANGE) == null) {
      change();
    }
    if (find(PageKeys.INCOMING) == null) {
      receive();
    }
    if (find(PageKeys.SITTING) == null) {
      convene();
    }
    if (find(PageKeys.TO_POST) == null || find(BATCH_TO_POST) == null) {
      await(PageKeys.SENT);
      repeatOnPaper();
    }
    await(PageKeys.TO_POST);
    sayForWhat();
    checkStaff();
  }

  /** The secretary of the evaluation of persons says for what the files are opened. */
  private static void sayForWhat() {
    new Rows(SERVER)
        .execute(
            "insert into confidential_purpose select nextval('confidential_purpose_seq'), p.id,"
                + " a.id, 'PREPARING', 'Gatavoju sēdei.', riga_today(), now() from proceeding p,"
                + " account a where p.register = 'TEACHING_PERMIT' and a.login = 'aiga'");
  }

  /** A check of staff whose letter is not written yet. */
  private static void checkStaff() {
    Rows rows = new Rows(SERVER);
    rows.execute(
        "insert into teaching_permit_check (id, kind, entry_id, institution, checked_on,"
            + " checked_at, checked_by, checked_by_id, digest, clear_count, permit_count,"
            + " needed_count, barred_count) select nextval('teaching_permit_check_seq'), 'STAFF',"
            + " e.entry_id, e.name, riga_today(), now(), a.display_name, a.id, sha256('lapas'), 1,"
            + " 1, 1, 1 from (select entry_id, name from institution_current where status ="
            + " 'REGISTERED' order by number limit 1) e, account a where a.login = 'anna' on"
            + " conflict do nothing");
    rows.execute(
        "insert into teaching_permit_staff (check_id, line, personal_code, given_name, family_name,"
            + " position, result, permit_number, decided_on, excluded_groups) select c.id, v.line,"
            + " '3290007000' || v.line, v.given, v.family, 'skolotājs', v.result, v.permit, case"
            + " when v.permit is not null then riga_today() end, v.groups from"
            + " teaching_permit_check c cross join (values (1, 'Ilze', 'Izdomātā', 'CLEAR', null,"
            + " '{}'::text[]), (2, 'Jānis', 'Neesošais', 'PERMIT', 'APS-000002', '{MINORS}'), (3,"
            + " 'Anna', 'Nebijusī', 'NEEDED', null, '{}'), (4, 'Pēteris', 'Iedomātais', 'BARRED',"
            + " null, '{}')) v(line, given, family, result, permit, groups) where c.digest ="
            + " sha256('lapas') on conflict do nothing");
  }

  private static void await(String sql) {
    Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> find(sql) != null);
  }

  @Test
  void forgetsNoPage() throws IOException {
    Set<String> known =
        PageVisits.VISITS.stream().map(PageVisits.Visit::page).collect(Collectors.toSet());
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

  /** Everybody who visits a page, in both languages. */
  static Stream<Arguments> visitors() {
    return PageVisits.VISITS.stream()
        .map(PageVisits.Visit::who)
        .distinct()
        .flatMap(who -> Stream.of("lv", "en").map(language -> Arguments.of(language, who)));
  }

  @ParameterizedTest
  @MethodSource("visitors")
  void opensEveryPage(String language, String who) {
    try (PageCheck check =
        new PageCheck(SERVER, language, who.equals(PageVisits.NOBODY) ? null : who)) {
      for (PageVisits.Visit visit :
          PageVisits.VISITS.stream().filter(one -> one.who().equals(who)).toList()) {
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
        "/campaign/start",
        page -> {
          page.locator("#form\\:register").selectOption("CHILD_MINDER");
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
          page.locator("#form\\:board").selectOption("PRIVATE_PRACTICE");
          page.locator("#form\\:on").fill("31.12.2099");
          page.locator("#form\\:at").fill("10:00");
          page.locator("#form\\:place").fill("Strūgu iela 4, 305. telpa");
          page.locator("button[id$=save]").click();
        });
  }

  /** A charge that is overpaid, and a line of a statement to be decided on. */
  private static void change() {
    new Rows(SERVER)
        .execute(
            "with c as (insert into programme_change (kind, sample, source, prepared_by,"
                + " prepared_at) select 'PLAN', 'PRESCHOOL', 'Noteikumi Nr. 1', min(id), now() from"
                + " account returning id) insert into programme_change_item (change_id, entry_id,"
                + " seen_version_id, institution_id, state, before, after) select c.id, l.entry_id,"
                + " l.version_id, l.institution_id, 'READY', '100', '120' from c,"
                + " programme_licence_current l order by l.entry_id limit 3");
  }

  private static void pay() {
    Rows rows = new Rows(SERVER);
    rows.execute(
        "insert into fee_charge (reference, proceeding_id, party_id, rule_version_id, item,"
            + " name_lv, name_en, kind, vat, holds_step, citation, price, quantity, amount,"
            + " charged_on, due_on, charged_at, charged_by) select 'RF08PAGES1', p.id, p.party_id,"
            + " v.id, f.item, f.name_lv, f.name_en, f.charge_kind, f.vat, f.holds_step, f.citation,"
            + " f.price, 1, f.price, riga_today(), riga_today() + 10, now(), 'Anna' from proceeding"
            + " p, rule_version v join rule_fee f on f.rule_version_id = v.id where p.outcome ="
            + " 'DECIDED' and v.valid_to is null and f.item = 'CM_EXTRACT_REPEATED' order by p.id"
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

  /** A notice about a learner of the first institution, by the first document issued. */
  private static void confirm() {
    new Rows(SERVER)
        .execute(
            "insert into citizenship_notice (party_id, entry_id, programme, learns_from,"
                + " issued_document_id, noted_on, noted_at, noted_by) select (select min(party_id)"
                + " from personal_code), e.id, '9. klase, pamatizglītības programma', date"
                + " '2020-09-01', i.id, riga_today(), now(), a.id from (select min(entry_id) as id"
                + " from institution_current) e, (select min(id) as id from issued_document) i,"
                + " account a where a.login = 'anna'");
  }

  /** The link of somebody who enrolled in a course, and what they were told and handed in. */
  private static void link() {
    new Rows(SERVER)
        .execute(
            "with c as (select id from course where number = ("
                + PageKeys.COURSE
                + ")), m as (insert into course_message (course_id, kind, subject, body,"
                + " created_at, created_by) select id, 'PUT_OFF', 'Atlikta norise: kursi', 'Par"
                + " jaunajām dienām paziņosim. [[link]]', now(), 'Anna Ozola' from c returning id,"
                + " course_id), e as (select max(id) as id, course_id from course_enrolment where"
                + " course_id in (select id from c) group by course_id), w as (insert into"
                + " course_work (enrolment_id, course_id, module, problem, impact, solution,"
                + " resources, handed_at) select id, course_id, 5, 'Maz pedagogu', 'Vakances',"
                + " 'Sadarbība', 'Speciālisti', now() from e) insert into course_message_to"
                + " (message_id, enrolment_id, waiting) select m.id, e.id, false from m, e");
    new Rows(SERVER)
        .execute(
            "update course_enrolment set token_sha256 = sha256('pages-token') where id = (select"
                + " max(e.id) from course_enrolment e join course c on c.id = e.course_id where"
                + " c.number = ("
                + PageKeys.COURSE
                + "))");
  }

  /** A letter that somebody has to post: what went by mail did not arrive. */
  private static void repeatOnPaper() {
    String notice = find(PageKeys.SENT);
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
