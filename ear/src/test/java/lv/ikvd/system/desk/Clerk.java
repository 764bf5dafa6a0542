package lv.ikvd.system.desk;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.ikvd.system.RunningServer;
import lv.ikvd.system.Screens;

/** The registrar, from the application to the act that waits for a signature. */
public final class Clerk extends Official {

  private static final ZoneId RIGA = ZoneId.of("Europe/Riga");
  private static final Pattern ENTRY = Pattern.compile(".*/childminder/entry/[^/?#]+.*");
  private static final Pattern EXTRACT = Pattern.compile("IZZ-\\d{4}-\\d+");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

  public Clerk(RunningServer server) {
    super(server, "anna");
  }

  /** Another registrar than the one of the demonstration. */
  public Clerk(RunningServer server, String login, String password) {
    super(server, login, password);
  }

  public static String today() {
    return DAY.format(LocalDate.now(RIGA));
  }

  /** Types the application of a natural person into the form, all but the last button. */
  public Clerk type(Application application) {
    open("/childminder/register");
    choose("channel", "EMAIL");
    fill("personalCode", application.code());
    fill("givenName", application.givenName());
    fill("familyName", application.familyName());
    fill("addressLine", application.home());
    fill("municipality", application.municipality());
    fill("postalCode", "5001");
    fill("email", application.email());
    fill("phone", application.phone());
    pick("serviceKind", "BOTH");
    choose("activityGround", "NOT_YET");
    page().getByText("lieta tiek izbeigta bez lēmuma").waitFor();
    choose("places:0:placeKind", "PREMISES");
    fill("places:0:placeLine", application.place());
    fill("places:0:placeMunicipality", application.municipality());
    fill("places:0:placePostal", "5001");
    fill("places:0:permission", "PVD-2026-771, 02.11.2026.");
    button("Pievienot personu").click();
    field("persons:0:personCode").fill(application.assistantCode());
    fill("persons:0:personGiven", application.assistantGiven());
    fill("persons:0:personFamily", application.assistantFamily());
    choose("persons:0:qualification", "NANNY");
    fill("persons:0:firstAidOn", "01.09.2026");
    fill("publicPhone", application.phone());
    return this;
  }

  /** Sends the form; returns the number of the case. */
  public String send() {
    press("Reģistrēt iesniegumu", CASE);
    return caseNumber();
  }

  /** Types an application for certificates, a programme a name; returns the number of a case. */
  public String applyForCertificates(Application teacher, String... programmes) {
    open("/privatepractice/apply");
    choose("channel", "EMAIL");
    fill("personalCode", teacher.code());
    fill("givenName", teacher.givenName());
    fill("familyName", teacher.familyName());
    fill("email", teacher.email());
    for (int i = 0; i < programmes.length; i++) {
      if (i > 0) {
        button("Pievienot programmu").click();
        field("programmes:" + i + ":name").waitFor();
      }
      programme("programmes:" + i + ":", programmes[i]);
    }
    choose("trainings:0:trainingKind", "EDUCATION");
    choose("trainings:0:source", "APPLICANT");
    fill("trainings:0:title", "Bakalaura grāds pedagoģijā");
    return send();
  }

  private void programme(String row, String name) {
    fill(row + "name", name);
    choose(row + "kind", "INTEREST");
    choose(row + "field", "LANGUAGES");
    choose(row + "group", "CHILDREN_YOUTH_ADULTS");
    fill(row + "places:0:municipality", "Rīga");
    addPlace(row, 1, "Ogres novads");
    for (String part : List.of("AIM", "CONTENT", "METHODS", "RESULTS", "RESOURCES")) {
      fill(row + part, name + ": " + part);
    }
  }

  private void addPlace(String row, int at, String municipality) {
    field(row + "addPlace").click();
    field(row + "places:" + at + ":municipality").waitFor();
    fill(row + "places:" + at + ":municipality", municipality);
  }

  /**
   * Types the application to extend a certificate with an updated content, and in more places; the
   * form is not sent.
   */
  public Clerk fillExtension(String entry, String content, String... places) {
    open("/privatepractice/extend/" + entry);
    choose("channel", "PORTAL");
    fill("receivedOn", today());
    for (String part : List.of("AIM", "METHODS", "RESULTS", "RESOURCES")) {
      fill("programmes:0:" + part, part);
    }
    fill("programmes:0:CONTENT", content);
    choose("trainings:0:trainingKind", "DEVELOPMENT");
    choose("trainings:0:source", "VIIS");
    fill("trainings:0:title", "Valodu apguves metodika");
    fill("trainings:0:hours", "36");
    for (int i = 0; i < places.length; i++) {
      addPlace("programmes:0:", i + 1, places[i]);
    }
    return this;
  }

  /** Sends the form that is filled in; the place that it refuses is taken away. */
  public Clerk withoutPlace(int at) {
    page().locator(".r-form-foot .r-primary").click();
    page().locator("[id$='places:" + at + ":municipality'][aria-invalid=true]").waitFor();
    Screens.take(page(), "service10-places");
    page().getByTitle("Noņemt " + (at + 1) + ". vietu").click();
    page()
        .locator("[aria-invalid=true]")
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    return this;
  }

  /**
   * Improves a part of the programme of the case that is open; a training without its kind is
   * refused before.
   */
  public Clerk improve(String number, String part, String text) {
    open("/privatepractice/materials/" + number);
    fill("programmes:0:" + part, text);
    fill("trainings:0:title", "Valodu kursi");
    page().locator(".r-form-foot .r-primary").click();
    page().locator("[id$='trainings:0:trainingKind'][aria-invalid=true]").waitFor();
    fill("trainings:0:title", "");
    submit(CASE);
    return this;
  }

  /** The whole way of an application to the act that waits for its signature. */
  public String prepare(Application application) {
    String number = type(application).send();
    take(number).activityRegistered(number).check(number).compose(number).propose();
    return number;
  }

  /** Writes the holder's public telephone without a decision. */
  public Clerk changeContacts(String entry, String phone) {
    open("/childminder/update/" + entry + "?do=CONTACTS");
    fill("publicPhone", phone);
    submit(ENTRY);
    return this;
  }

  /** Types the application to change where the service is given; returns the number of the case. */
  public String amendPlace(String entry, String line) {
    open("/childminder/amend/" + entry);
    choose("channel", "PORTAL");
    fill("places:0:placeLine", line);
    press("Reģistrēt iesniegumu", CASE);
    return caseNumber();
  }

  /** The holder asks to be excluded; returns the number of the case. */
  public String requestExclusion(String entry) {
    open("/childminder/action/" + entry + "?do=OWN_REQUEST");
    choose("channel", "EMAIL");
    submit(CASE);
    return caseNumber();
  }

  /** Takes the case that is open, unless the one who received it has it already. */
  public Clerk take(String number) {
    openCase(number);
    Locator take = page().locator("[id='next:take']");
    if (take.count() > 0) {
      take.click();
      take.waitFor(gone());
    }
    return this;
  }

  /** Answers every check of the case with "met", and ends checking. */
  public Clerk check(String number) {
    openCase(number);
    return answerOthers();
  }

  /** Answers all checks "met" but one, whose finding is told. */
  public Clerk checkButOne(String number, String failing, String finding) {
    openCase(number);
    page().locator("#check-" + failing + " details summary").click();
    page().locator("#check-" + failing + " textarea").fill(finding);
    page().locator("#check-" + failing + " select.c-outcome").selectOption("NOT_MET");
    return answerOthers();
  }

  /** Answers one check of the case that is open, with a note, and saves. */
  public Clerk answerOne(String code, String note) {
    page().locator("#check-" + code + " details summary").click();
    page().locator("#check-" + code + " textarea").fill(note);
    page().locator("#check-" + code + " select.c-outcome").selectOption("MET");
    page().locator("[id='checklist:save']").click();
    page().waitForLoadState();
    return this;
  }

  private Clerk answerOthers() {
    for (Locator check : page().locator("#checks select.c-outcome").all()) {
      if (check.inputValue().isEmpty() || check.inputValue().equals("OPEN")) {
        check.selectOption("MET");
      }
    }
    page().locator("[id='checklist:save']").click();
    Locator finish = page().locator("[id='next:finish']");
    finish.click();
    finish.waitFor(gone());
    return this;
  }

  /** The applicant's economic activity is registered with the revenue service today. */
  public Clerk activityRegistered(String number) {
    open("/childminder/correct/" + number);
    choose("activityGround", "VID");
    field("activityFrom").waitFor();
    fill("activityFrom", today());
    submit(CASE);
    return this;
  }

  /** Opens the editor, where the text is composed. */
  public Clerk compose(String number) {
    open("/case/decide/" + number);
    return this;
  }

  /** Chooses today as the day of effect, and composes the act that is open anew. */
  public Clerk actsToday() {
    fill("effectiveOn", today());
    page().locator("[id='form:compose']").click();
    page()
        .waitForFunction(
            "() => !document.querySelector('[id=\"form:operative\"]').value.includes('paziņošanas"
                + " dienu')");
    return this;
  }

  /** Another kind of decision than the favourable one; what the rules leave open is written. */
  public Clerk decideFor(String kind, String ground, String reasons) {
    choose("kind", kind);
    field("ground").selectOption(ground);
    String chosen = field("ground").locator("option:checked").innerText();
    page()
        .waitForFunction(
            "text => document.querySelector('[id=\"form:reasoning\"]').value.includes(text)",
            chosen);
    fill("reasoning", field("reasoning").inputValue().replace("[…]", reasons));
    return this;
  }

  /** Puts the act before the one who decides. */
  public Clerk propose() {
    page().locator("[id='form:propose']").click();
    arrive(CASE);
    return this;
  }

  public static Locator.WaitForOptions gone() {
    return new Locator.WaitForOptions()
        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED);
  }

  /** Confirms that a notice of unknown fate did go out today. */
  public Clerk confirmSent(String number) {
    openCase(number);
    page().locator("#notices a[href*='do=NOTICE_SENT']").click();
    submit(CASE);
    return this;
  }

  /** Issues an extract about the entry as it is today; returns its number. */
  public String extract(String entry) {
    open("/childminder/update/" + entry + "?do=EXTRACT");
    submit(ENTRY);
    Matcher number = EXTRACT.matcher(says());
    if (!number.find()) {
      throw new IllegalStateException(says());
    }
    return number.group();
  }

  private void submit(Pattern leadsTo) {
    page().locator("[id='form'] button.r-primary").click();
    arrive(leadsTo);
  }
}
