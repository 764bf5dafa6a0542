package lv.ikvd.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import lv.ikvd.system.desk.Application;
import lv.ikvd.system.desk.Clerk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The longest form of the office: it says what is wrong where it is wrong, and loses nothing. */
class RegistrationFormSystemIT {

  private static final MicroServer SERVER = MicroServer.shared();
  private static final String SCRIPT = "<script>window.hacked=1</script>";
  private static final String QUOTES = "D'Arc \"</title><img src=x onerror=window.hacked=1>";
  private static final String EMOJI = "\uD83D\uDC76\uD83C\uDFFD PVD-7";

  private final Clerk anna = new Clerk(SERVER);
  private final Deque<Route> held = new ArrayDeque<>();

  @AfterEach
  void leave() {
    anna.close();
  }

  @Test
  void whatIsTypedWhileAChoiceIsAnsweredStays() {
    anna.open("/childminder/register");
    anna.fill("givenName", "Žanete");
    hold();
    anna.page().waitForRequest(request -> true, () -> anna.choose("activityGround", "NOT_YET"));
    anna.fill("givenName", "Žanete Marija").fill("website", "https://piemers.lv");
    release();
    anna.page().getByText("lieta tiek izbeigta bez lēmuma").waitFor();
    has("givenName", "Žanete Marija").has("website", "https://piemers.lv");

    hold();
    anna.page().waitForRequest(request -> true, () -> anna.pick("kind", "LEGAL_ENTITY"));
    anna.fill("website", "https://cits.lv");
    release();
    anna.fill("legalName", "SIA Rūķis").fill("founder", "Biedrība");
    anna.pick("kind", "NATURAL_PERSON");
    anna.field("givenName").waitFor();
    has("givenName", "Žanete Marija").has("website", "https://cits.lv");
    anna.pick("kind", "LEGAL_ENTITY");
    anna.field("legalName").waitFor();
    has("legalName", "SIA Rūķis").has("founder", "Biedrība");
  }

  @Test
  void whatIsTypedWhileARowComesOrGoesStaysInItsRow() {
    anna.open("/childminder/register").fill("places:0:placeLine", "Pirmā iela 1");
    hold();
    anna.page().waitForRequest(request -> true, anna.button("Pievienot vietu")::click);
    anna.fill("places:0:placeLine", "Pirmā iela 11");
    anna.choose("places:0:placeKind", "PREMISES");
    release();
    anna.field("places:1:placeLine").waitFor();
    has("places:0:placeLine", "Pirmā iela 11").has("places:0:placeKind", "PREMISES");

    anna.fill("places:1:placeLine", "Otrā iela 2");
    Locator remove = anna.page().locator(".r-item-head button").first();
    hold();
    anna.page().waitForRequest(request -> true, remove::click);
    anna.fill("places:1:placeLine", "Otrā iela 22");
    release();
    anna.field("places:1:placeLine").waitFor(Clerk.gone());
    has("places:0:placeLine", "Otrā iela 22");
  }

  @Test
  void whatIsMissingIsNamedAtItsFieldAndTheRestStays() {
    anna.open("/childminder/register").fill("familyName", "Ķirse").fill("website", "a.lv");
    anna.fill("email", "nav adrese");
    send();

    for (String missing :
        List.of("personalCode", "givenName", "channel", "places:0:placeKind", "serviceKind")) {
      assertThat(error(missing)).as(missing).contains("Aizpildiet lauku");
    }
    assertThat(summary()).contains("SHELL-030");
    assertThat(anna.field("givenName").getAttribute("aria-invalid")).isEqualTo("true");
    has("familyName", "Ķirse").has("website", "a.lv").has("email", "nav adrese");
    assertThat(anna.page().evaluate("document.activeElement.className").toString())
        .contains("r-messages-error");
  }

  @Test
  void whatIsWrongIsNamedAtItsFieldAllAtOnce() {
    Application application = Application.invented();
    anna.type(application);
    anna.fill("personalCode", "123456-12345").fill("postalCode", "99").fill("email", "a@b");
    anna.fill("municipality", "Atlantīdas novads").fill("receivedOn", "31.02.2026");
    anna.fill("places:0:placeLine", "").fill("persons:0:firstAidOn", "vakar");
    send();

    assertThat(error("personalCode")).isNotBlank();
    assertThat(error("postalCode")).contains("LV-1010");
    assertThat(error("email")).contains("piemers.lv");
    assertThat(error("municipality")).contains("Atlantīdas novads");
    assertThat(error("places:0:placeLine")).contains("adrese");
    assertThat(summary()).contains("PARTY-00", "PARTY-031", "PARTY-032", "PARTY-033", "SHELL-001");
    has("personalCode", "123456-12345").has("receivedOn", "31.02.2026");
    has("persons:0:firstAidOn", "vakar").has("persons:0:personGiven", application.assistantGiven());
    has("municipality", "Atlantīdas novads");

    anna.fill("personalCode", application.code()).fill("postalCode", "5001");
    anna.fill("municipality", application.municipality()).fill("email", application.email());
    anna.fill("persons:0:firstAidOn", "01.09.2026");
    anna.fill("places:0:placeLine", application.place()).fill("receivedOn", "01.01.2030");
    send();
    assertThat(error("receivedOn")).isNotBlank();
    assertThat(summary()).contains("PROC-041");
    has("receivedOn", "01.01.2030").has("familyName", application.familyName());
  }

  @Test
  void whatIsTooLongIsRefusedAndStays() {
    String endless = "a".repeat(10_000);
    anna.type(Application.invented());
    for (String field :
        List.of(
            "givenName", "publicPhone", "website", "places:0:placeLine", "places:0:permission")) {
      anna.field(field).evaluate("input => input.maxLength = 20000");
      anna.fill(field, endless);
      send();
      assertThat(error(field)).as(field).contains("Saīsiniet tekstu");
      assertThat(anna.field(field).inputValue()).as(field).hasSize(10_000);
      assertThat(summary()).contains("SHELL-032");
      anna.fill(field, "123456");
    }
  }

  /** Whoever clicks twice is led to the one case all the same, and told its number. */
  @Test
  void aFormSentTwiceOpensOneCase() {
    Application application = Application.invented();
    anna.type(application);
    anna.button("Reģistrēt iesniegumu").dblclick();
    anna.page().waitForURL(Pattern.compile(".*/case/view/.*"));

    List<String> opened =
        new Rows(SERVER)
            .all(
                "select p.number from proceeding p join party_version v on v.party_id = p.party_id"
                    + " where v.email = ?",
                application.email());
    assertThat(opened).hasSize(1);
    assertThat(anna.page().url()).endsWith(opened.get(0));
    anna.page().getByText("Iesniegums reģistrēts, atvērta lieta " + opened.get(0)).waitFor();
  }

  @Test
  void aHostileNameIsOnlyAName() {
    anna.type(Application.invented());
    anna.fill("givenName", SCRIPT).fill("familyName", QUOTES);
    anna.fill("places:0:permission", EMOJI).fill("website", "javascript:alert(1)");
    String number = anna.send();

    assertThat(anna.says()).contains(SCRIPT, "D'Arc \"</title>", EMOJI);
    untouched();
    anna.open("/case/queue/mine");
    untouched();
    anna.open("/search?q=" + number);
    untouched();
    anna.open("/childminder/correct/" + number);
    has("places:0:permission", EMOJI);
    untouched();
    anna.compose(number);
    assertThat(anna.field("addressee").inputValue()).contains(SCRIPT);
    untouched();
  }

  /** A natural person has neither founder nor manager, whichever form asks. */
  @Test
  void aCorrectionAsksWhatBelongsToTheKindOfProvider() {
    String open =
        "select p.number from proceeding p join party y on y.id = p.party_id where p.outcome is"
            + " null and p.stage = 'RECEIVED' and p.procedure = 'CM_REGISTRATION' and y.kind ="
            + " '%s'";
    for (String kind : List.of("NATURAL_PERSON", "LEGAL_ENTITY")) {
      anna.open("/childminder/correct/" + new Rows(SERVER).all(open.formatted(kind)).get(0));
      anna.field("website").waitFor();
      assertThat(anna.field("founder").isVisible()).as(kind).isEqualTo(kind.equals("LEGAL_ENTITY"));
    }
  }

  @Test
  void aDraftOutlivesAReloadAndTheEndOfTheSession() {
    anna.open("/childminder/register");
    anna.fill("familyName", "Ķeizare \uD83D\uDC76").fill("places:0:placeLine", "Meža iela 4");
    anna.button("Pievienot personu").click();
    anna.field("persons:0:personGiven").waitFor();
    anna.fill("persons:0:personGiven", "Līva");
    anna.page().locator("[id='form:draftNote']", hasText("saglabāts")).waitFor();

    anna.page().reload();
    has("familyName", "");
    resume();
    has("familyName", "Ķeizare \uD83D\uDC76").has("persons:0:personGiven", "Līva");

    anna.page()
        .waitForResponse(
            response -> response.url().contains("/childminder/register"),
            () -> anna.fill("persons:0:personGiven", "Līva Anna"));
    anna.page().context().clearCookies();
    anna.button("Reģistrēt iesniegumu").click();
    anna.page().waitForURL(Pattern.compile(".*/login.*"));
    try (Clerk later = new Clerk(SERVER)) {
      later.open("/childminder/register");
      later.button("Turpināt").click();
      PlaywrightAssertions.assertThat(later.field("persons:0:personGiven")).hasValue("Līva Anna");
      assertThat(later.field("places:0:placeLine").inputValue()).isEqualTo("Meža iela 4");
      later.page().reload();
      later.fill("website", "jauns.lv");
      later.page().locator(".r-offer button").last().click();
      later.page().locator(".r-offer").waitFor(Clerk.gone());
      assertThat(later.field("website").inputValue()).isEqualTo("jauns.lv");
    }
  }

  private void resume() {
    anna.page().locator(".r-offer button").first().click();
    anna.page().locator(".r-offer").waitFor(Clerk.gone());
  }

  private static Page.LocatorOptions hasText(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  /** From now on the server's answers wait. */
  private void hold() {
    anna.page()
        .route(
            Pattern.compile(".*/childminder/register.*"),
            route -> {
              if (route.request().method().equals("POST")) {
                held.add(route);
              } else {
                route.resume();
              }
            });
  }

  private void release() {
    anna.page().waitForResponse(response -> true, () -> held.forEach(Route::resume));
    held.clear();
    anna.page().unroute(Pattern.compile(".*/childminder/register.*"));
    anna.page().waitForLoadState(LoadState.NETWORKIDLE);
  }

  private void send() {
    anna.button("Reģistrēt iesniegumu").click();
    anna.page().waitForLoadState(LoadState.NETWORKIDLE);
    assertThat(anna.page().url()).contains("/childminder/register");
  }

  private RegistrationFormSystemIT has(String field, String value) {
    PlaywrightAssertions.assertThat(anna.field(field)).hasValue(value);
    return this;
  }

  private String error(String field) {
    return anna.page().locator("[id='form:" + field + "-error']").innerText();
  }

  private String summary() {
    return anna.page().locator(".r-messages-error").innerText();
  }

  private void untouched() {
    assertThat(anna.page().evaluate("String(window.hacked)")).isEqualTo("undefined");
    assertThat(anna.page().locator("main img[src='x']").count()).isZero();
  }
}
