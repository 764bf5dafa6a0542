package lv.ikvd.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.ikvd.system.desk.Clerk;
import lv.ikvd.system.desk.Official;
import lv.ikvd.system.desk.Voter;
import org.junit.jupiter.api.Test;

/**
 * Public service 23: a permit for a person once convicted, from the application over the closed
 * vote to the decision, and the check of staff in which that person stands. A marker stands in the
 * name, the offence, the place of work and the reasons: no page, list, export, address or log of
 * anybody else shows it.
 */
class TeachingPermitSystemIT {

  private static final MicroServer SERVER = MicroServer.shared();
  private static final Rows ROWS = new Rows(SERVER);
  private static final String MARKER = "Kvazerbumbs";
  private static final String FRAGMENT = "vazerbumb";
  private static final String CODE = "320987-41414";
  private static final Pattern PURPOSE = Pattern.compile(".*/case/purpose/.*");
  private static final int YEAR = LocalDate.now(ZoneId.of("Europe/Riga")).getYear();
  private static final Pattern CASE = Pattern.compile(".*/case/view/.*");

  /**
   * Every role of the demonstration but the commission and the auditor, and who logs in nowhere.
   */
  private static final List<String> OTHERS =
      List.of(
          "anna",
          "ilze",
          "juris",
          "marta",
          "valdis",
          "inta",
          "dace",
          "normunds",
          "sandra",
          PageVisits.NOBODY);

  @Test
  void aPermitIsDecidedAndNobodyElseLearnsOfIt() throws IOException {
    String number;
    String sitting;
    try (Clerk aiga = new Clerk(SERVER, "aiga", "demo-aiga-2026")) {
      number = apply(aiga);
      purpose(aiga);
      assertThat(aiga.says()).contains(MARKER, "175. pants");
      Screens.take(aiga.page(), "permit-case");
      aiga.check(number).compose(number);
      aiga.fill("reasoning", aiga.field("reasoning").inputValue() + " " + MARKER + " nožēlo.");
      aiga.propose();
      sitting = convene(aiga, number);
      for (String member : List.of("ausma", "edgars", "liene")) {
        vote(member, sitting);
      }
      aiga.open("/board/view/" + sitting);
      aiga.page().locator("button[value^='count:']").click();
      aiga.page().waitForLoadState();
      assertThat(
              ROWS.count(
                  "select count(*) from vote where member_id is not null and item_id in (select"
                      + " i.id from agenda_item i join sitting s on s.id = i.sitting_id where"
                      + " s.number = ?)",
                  sitting))
          .as("who voted how")
          .isZero();
      aiga.page().locator("button[name=step][value=close]").click();
      aiga.page().waitForLoadState();
      aiga.open("/teachingpermit/list?q=" + FRAGMENT);
      assertThat(aiga.says()).contains(MARKER, "atļauts");
      Screens.take(aiga.page(), "permit-list");
    }
    await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () ->
                ROWS.count(
                        "select count(*) from notice n join proceeding p on p.id = n.proceeding_id"
                            + " where p.number = ?",
                        number)
                    == 1);
    audited(number);
    List<String> tried = new ArrayList<>(tried(number, sitting));
    StaffStory staff = new StaffStory(SERVER, MARKER);
    try (Clerk aiga = new Clerk(SERVER, "aiga", "demo-aiga-2026")) {
      tried.addAll(staff.told(aiga, CODE));
    }
    try (Clerk sandra = new Clerk(SERVER, "sandra", "demo-sandra-2026")) {
      staff.asked(sandra, CODE);
    }
    hidden(tried);
    assertThat(Files.readString(SERVER.log())).doesNotContain(MARKER, CODE);
  }

  private static String apply(Clerk aiga) {
    aiga.open("/teachingpermit/apply");
    Screens.take(aiga.page(), "permit-apply");
    aiga.choose("channel", "POST")
        .fill("personalCode", CODE)
        .fill("givenName", "Aldis")
        .fill("familyName", MARKER)
        .fill("addressLine", "Liepu iela 1, Jelgava")
        .fill("postalCode", "3001")
        .fill("institution", MARKER + " vidusskola")
        .fill("position", "skolotājs")
        .choose("offences:0:article", "KL_175")
        .fill("offences:0:description", MARKER + " veikalā")
        .fill("offences:0:judgedOn", "02.03.2012")
        .fill("offences:0:expungedOn", "02.03.2017");
    aiga.press("Reģistrēt iesniegumu", PURPOSE);
    Screens.take(aiga.page(), "permit-purpose");
    return aiga.caseNumber();
  }

  private static void purpose(Official who) {
    who.choose("purpose", "PREPARING").fill("words", "Gatavoju lietu sēdei.");
    who.press("Atvērt lietu", CASE);
  }

  private static String convene(Clerk aiga, String number) {
    aiga.open("/board/convene");
    aiga.fill("on", Clerk.today()).fill("at", "10:00").fill("place", "Smilšu iela 7, Rīga");
    aiga.page().locator("[id='form:save']").click();
    aiga.page().locator("input[name=case][value='" + number + "']").check();
    aiga.page().locator("button[value=put]").click();
    aiga.page().locator("button[value=open]").click();
    aiga.page().locator("button[value^='count:']").waitFor();
    String path = aiga.page().url().replaceAll("[?#].*", "");
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Nothing of the file is read before the member says for what. */
  private static void vote(String member, String sitting) {
    try (Voter voter = new Voter(SERVER, member)) {
      voter.look(sitting);
      assertThat(voter.says()).doesNotContain(MARKER + " veikalā");
      voter.page().locator("a[href*='/case/purpose/']").click();
      voter.choose("purpose", "SITTING").fill("words", "Balsoju sēdē.");
      voter.press("Atvērt lietu", Pattern.compile(".*/board/view/.*"));
      assertThat(voter.says()).contains(MARKER + " veikalā");
      voter.voteFor();
    }
  }

  /** The auditor says for what too, and sees who opened the file. */
  private static void audited(String number) {
    try (Official rasma = new Official(SERVER, "rasma")) {
      rasma.open("/case/purpose/" + number);
      rasma.choose("purpose", "OVERSIGHT").fill("words", "Pārbaudu piekļuvi.");
      rasma.press("Atvērt lietu", CASE);
      assertThat(rasma.says()).contains("Aiga Liepsala", "Gatavoju lietu sēdei.");
      Screens.take(rasma.page(), "permit-audited");
    }
  }

  /** The pages of one official, with the records that they show. */
  private static Stream<String> pages(String who) {
    return PageVisits.VISITS.stream()
        .filter(visit -> visit.who().equals(who))
        .map(
            visit -> {
              String found = visit.find() == null ? "" : found(visit.find());
              return found == null ? null : visit.address().replace("{}", found);
            })
        .filter(Objects::nonNull);
  }

  /** What one could try who has heard the numbers. */
  private static List<String> tried(String number, String sitting) {
    String decision =
        found(
            "select number from decision d where d.proceeding_id ="
                + " (select id from proceeding where number = '"
                + number
                + "')");
    String entry = found("select max(number) from teaching_permit_current");
    String notice =
        found(
            "select n.id from notice n join proceeding p on p.id = n.proceeding_id"
                + " where p.number = '"
                + number
                + "'");
    String document =
        found(
            "select f.document_id from issued_document i join issued_document_file f on"
                + " f.issued_document_id = i.id join proceeding p on p.id = i.proceeding_id where"
                + " p.number = '"
                + number
                + "'");
    return List.of(
        "/case/view/" + number,
        "/case/decide/" + number,
        "/case/letter/" + number,
        "/case/act/" + number + "?do=FILE_DOCUMENT",
        "/case/purpose/" + number,
        "/case/reader/" + number,
        "/case/document/" + number + "/" + document,
        "/case/queue/team?q=" + FRAGMENT,
        "/case/queue/closed?q=" + FRAGMENT,
        "/case/export.csv?scope=team&q=" + FRAGMENT,
        "/board/view/" + sitting,
        "/board/minutes/" + sitting,
        "/board/export.csv",
        "/issued/" + decision,
        "/notice/view/" + notice,
        "/public/verify/" + decision,
        "/public/verify/" + entry,
        "/search?q=" + FRAGMENT,
        "/search?q=" + number,
        "/search?q=" + decision,
        "/search?q=" + entry,
        "/teachingpermit/list",
        "/teachingpermit/list?q=" + FRAGMENT,
        behind("2/previously_convicted_evaluated/value"),
        behind("2.2.1/previously_convicted/previously_convicted_permit_decisions"),
        behind("2.2.1/previously_convicted/person_evaluation_commission_meetings"),
        "/api/v1/annual-reports/" + YEAR + "/tables/2/cells/previously_convicted_evaluated/value",
        "/teachingpermit/restrict/" + number,
        "/api/v1/registers",
        "/api/v1/registers/TEACHING_PERMIT/entries",
        "/api/v1/registers/TEACHING_PERMIT/entries/" + entry,
        "/api/v1/registers/CHILD_MINDER/entries?q=" + FRAGMENT,
        "/api/v1/registers/PRIVATE_PRACTICE/entries?q=" + FRAGMENT);
  }

  private static String behind(String cell) {
    return "/annualreport/cell/" + YEAR + "/" + cell;
  }

  private static String found(String sql) {
    List<String> rows = ROWS.all(sql);
    return rows.isEmpty() ? null : rows.get(0);
  }

  private static void hidden(List<String> tried) {
    List<String> shown = new ArrayList<>();
    OTHERS.parallelStream()
        .forEach(
            who -> {
              Session session = new Session(SERVER);
              if (!who.equals(PageVisits.NOBODY)) {
                assertThat(session.loginDemo(who).statusCode()).isEqualTo(302);
              }
              for (String address : Stream.concat(pages(who), tried.stream()).toList()) {
                HttpResponse<String> answer = session.get(address);
                if (answer.statusCode() == 500 || tells(answer.body())) {
                  synchronized (shown) {
                    shown.add(who + " " + answer.statusCode() + " " + address);
                  }
                }
              }
            });
    assertThat(shown).as("what shows the marker to others").isEmpty();
  }

  private static boolean tells(String body) {
    return body.contains(MARKER) || body.contains(CODE) || body.contains(CODE.replace("-", ""));
  }
}
