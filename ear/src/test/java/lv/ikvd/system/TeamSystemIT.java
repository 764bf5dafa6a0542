package lv.ikvd.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * A team in which somebody is away: cases reach the substitute, and the manager sees who has how
 * much.
 */
class TeamSystemIT {

  private static final MicroServer SERVER = MicroServer.shared();
  private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd.MM.uuuu");
  private static final LocalDate TODAY = LocalDate.now(Clock.system(ZoneId.of("Europe/Riga")));
  private static final String SIGNE = "Signe Bērzkalne";
  private static final String ACCOUNT = "select id::text from account where login = '%s'";

  private final Rows rows = new Rows(SERVER);
  private final AtDesk anna = new AtDesk(SERVER, "anna");
  private final AtDesk signe = new AtDesk(SERVER, "signe");
  private final AtDesk juris = new AtDesk(SERVER, "juris");

  @AfterEach
  void leave() {
    List.of(anna, signe, juris).forEach(AtDesk::close);
    rows.execute("update official_absence set cancelled_at = now() where cancelled_at is null");
  }

  @Test
  void casesReachTheSubstituteAndTheNumbersOfTheTeamOpenTheirLists() {
    enter(signe, "anna");
    assertThat(signe.main()).contains(SIGNE, "Anna Priedkalne", "pašlaik");
    enter(anna, "signe");
    assertThat(anna.error("substitute")).contains("aizvietotu viens otru");
    long before = received();

    List<String> given = handOverThreeOfWhichOneIsTaken();

    signe.open("/case/queue/mine?q=" + given.get(0));
    assertThat(signe.main()).contains(given.get(0), "jauna");
    anna.open("/case/queue/mine?q=" + given.get(0));
    assertThat(anna.main()).contains(given.get(0), "aizvietojat: " + SIGNE);
    anna.open("/case/view/" + given.get(0));
    assertThat(anna.main()).contains("Atbildīgo prombūtnē aizvieto cits darbinieks");
    assertThat(anna.page().locator(".r-side").innerText()).contains("aizvieto: Anna Priedkalne");

    assertThat(received()).isEqualTo(before + 2);
    assertThat(row().innerText()).contains("aizvieto: Anna Priedkalne");
    row().locator("a[href*='stage=RECEIVED']").click();
    juris.page().waitForURL(address -> address.contains("/case/queue/team"));
    assertThat(juris.page().locator("input[name=case]").count()).isEqualTo((int) before + 2);
    assertThat(juris.main()).contains(given);
    whatEndsLeadsToItsList();

    signe.open("/case/absence");
    signe.page().locator("a[href*='absence?id=']").first().click();
    signe.press("end");
    assertThat(signe.said()).contains("atkal strādā no");
    anna.open("/case/queue/mine?q=" + given.get(0));
    assertThat(anna.page().locator("input[name=case]").count()).isZero();
    signe.open("/case/view/" + given.get(0)).open("/case/queue/mine?q=" + given.get(0));
    assertThat(signe.page().locator("tbody").innerText())
        .contains(given.get(0))
        .doesNotContain("jauna");
  }

  private void whatEndsLeadsToItsList() {
    juris.open("/case/team");
    Locator ending = juris.page().locator("main a[href*='/privatepractice/list']");
    String count = ending.innerText();
    ending.click();
    juris.page().waitForURL(address -> address.contains("/privatepractice/list"));
    assertThat(juris.page().locator("main [role=status] strong").first().innerText())
        .isEqualTo(count);
  }

  /** Absence gives nobody a role: what the absent one may sign the substitute may not. */
  @Test
  void aSubstituteSignsNothingWithoutTheRoleOfADecider() {
    enter(juris, "signe");
    assertThat(juris.main()).contains("Juris Kalnbērziņš", SIGNE, "pašlaik");
    Session substitute = new Session(SERVER);
    substitute.loginDemo("signe");

    assertThat(substitute.get("/case/sign").statusCode()).isEqualTo(403);
  }

  /** Three are ticked; while they are looked at, somebody takes one of them. */
  private List<String> handOverThreeOfWhichOneIsTaken() {
    juris.open("/case/queue/unassigned?stage=RECEIVED");
    List<Locator> boxes = juris.page().locator("input[name=case]").all().subList(0, 3);
    boxes.forEach(Locator::check);
    List<String> numbers =
        boxes.stream().map(box -> box.inputValue().replaceFirst(":.*", "")).toList();
    juris.press("choose");
    juris.page().locator("a[href*='step=HAND_OVER']").click();
    juris.fill(
        Map.of("official", rows.all(ACCOUNT.formatted("signe")).get(0), "reason", "Jūras zona"));
    juris.press("preview");
    assertThat(juris.main()).contains("Tiks izdarīts 3 lietās", SIGNE);
    anna.open("/case/view/" + numbers.get(2)).press("take");

    juris.press("carryOut");

    assertThat(juris.main())
        .contains("Izdarīts 2 lietās", "Nav izdarīts 1 lietā", numbers.get(2), "Anna Priedkalne");
    return numbers.subList(0, 2);
  }

  private void enter(AtDesk who, String substitute) {
    who.open("/case/absence")
        .fill(
            Map.of(
                "fromOn",
                TYPED.format(TODAY),
                "toOn",
                TYPED.format(TODAY.plusDays(3)),
                "substitute",
                rows.all(ACCOUNT.formatted(substitute)).get(0)))
        .press("save");
  }

  /** What the team's table says that she has received and not checked yet. */
  private long received() {
    juris.open("/case/team");
    Locator number = row().locator("a[href*='stage=RECEIVED']");
    return number.count() == 0 ? 0 : Long.parseLong(number.innerText());
  }

  private Locator row() {
    return juris.page().locator("tbody tr:has-text('" + SIGNE + "')").first();
  }
}
