package lv.ikvd.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Random;
import java.util.regex.Pattern;
import lv.ikvd.party.service.InventedPersons;
import lv.ikvd.system.desk.Clerk;
import lv.ikvd.system.desk.Official;
import org.junit.jupiter.api.Test;

/**
 * The delegated institution files results by its own account, one by a form and several by a file,
 * and corrects what was wrong; the official and table 11 of the report see it at once.
 */
class CompetenceOwnSystemIT {

  private static final MicroServer SERVER = MicroServer.shared();
  private static final Rows ROWS = new Rows(SERVER);
  private static final String CONTRACT =
      "select c.number from competence_delegation_current c join account a on a.entry_id ="
          + " c.institution_id where a.login = 'sandra' and c.status = ? order by c.number";
  private static final String FOREIGN =
      "select min(c.number) from competence_delegation_current c where c.status = ? and"
          + " c.institution_id <> (select entry_id from account where login = 'sandra')";
  private static final Pattern LIST = Pattern.compile(".*/competence/ownresults.*");
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Riga"));
  private static final String LABEL = "Klientu apkalpošanas speciālists (3)";

  private final InventedPersons invented = new InventedPersons(new Random().nextLong());

  @Test
  void anInstitutionFilesAndCorrectsItsResults() {
    String contract = ROWS.all(CONTRACT, "IN_FORCE").get(0);
    try (Clerk sandra = new Clerk(SERVER, "sandra", "demo-sandra-2026");
        Clerk anna = new Clerk(SERVER);
        Official marta = new Official(SERVER, "marta")) {
      int before = counted(marta);
      sandra.open("/institution/own");
      assertThat(sandra.says()).contains("Deleģētā kompetences novērtēšana", contract);
      Screens.take(sandra.page(), "competence-own");
      String certificate = one(sandra, contract);
      file(sandra, contract);
      String right = correct(sandra, certificate);

      anna.open("/competence/results?q=" + right);
      assertThat(anna.says()).contains("Sandra Liepsala", right, contract);
      anna.open("/competence/results?q=" + certificate);
      assertThat(anna.says()).contains("labota", "Pārrakstīšanās numurā");
      Screens.take(anna.page(), "competence-results-corrected");
      assertThat(counted(marta)).isEqualTo(before + 2);
    }
  }

  /** A day after the end of a contract is refused beside the field; what was typed stays. */
  private String one(Clerk sandra, String contract) {
    String certificate = certificate();
    InventedPersons.Invented person = invented.next();
    sandra.open("/competence/ownresult");
    Screens.take(sandra.page(), "competence-own-result");
    sandra.choose("contract", ROWS.all(CONTRACT, "ENDED").get(0));
    sandra.fill("examinedOn", typed(TODAY)).fill("issuedOn", typed(TODAY));
    sandra.fill("certificate", certificate).fill("personalCode", person.code().display());
    sandra.fill("givenName", person.givenName()).fill("familyName", person.familyName());
    sandra.button("Reģistrēt").click();
    sandra.page().locator("[id='form:examinedOn-error']:not(:empty)").waitFor();
    assertThat(sandra.says()).contains("ir izbeigts", "jaunus rezultātus reģistrē tikai");
    assertThat(sandra.field("certificate").inputValue()).isEqualTo(certificate);
    Screens.take(sandra.page(), "competence-own-refused");
    sandra.choose("contract", contract).press("Reģistrēt", LIST);
    assertThat(sandra.says()).contains("Reģistrētas apliecības: 1", certificate);
    Screens.take(sandra.page(), "competence-own-results");
    return certificate;
  }

  private void file(Clerk sandra, String contract) {
    String certificate = certificate();
    sandra.open("/competence/ownfile");
    byte[] template = sandra.download("/competence/template.csv");
    assertThat(new String(template, UTF_8)).contains("Personas kods", "Apliecības numurs");
    String foreign = ROWS.all(FOREIGN, "IN_FORCE").get(0);
    check(sandra, line(contract, certificate) + "\n" + line(foreign, certificate()));
    assertThat(sandra.says()).contains("nevar reģistrēt", "nav noslēgts ar šo iestādi");
    assertThat(sandra.button("Reģistrēt apliecības (2)").count()).isZero();
    Screens.take(sandra.page(), "competence-own-file-wrong");
    check(sandra, line(contract, certificate));
    Screens.take(sandra.page(), "competence-own-file");
    sandra.press("Reģistrēt apliecības (1)", LIST);
    assertThat(sandra.says()).contains(certificate);
  }

  private static String correct(Clerk sandra, String certificate) {
    String right = certificate();
    sandra.open("/competence/ownresults?q=" + certificate);
    sandra.page().locator("main table a[href*='owncorrect']").first().click();
    sandra.field("reason").waitFor();
    sandra.fill("certificate", right).fill("reason", "Pārrakstīšanās numurā");
    Screens.take(sandra.page(), "competence-own-correct");
    sandra.press("Reģistrēt labojumu", LIST);
    assertThat(sandra.says()).contains("Labojums reģistrēts", right);
    return right;
  }

  private static void check(Clerk sandra, String lines) {
    sandra
        .page()
        .locator("[id$=':file']")
        .first()
        .setInputFiles(new FilePayload("rezultati.csv", "text/csv", lines.getBytes(UTF_8)));
    sandra.button("Pārbaudīt datni").click();
    sandra.page().locator("text=Izlasītās rindas").waitFor();
  }

  /** What table 11 counts for the qualification this year. */
  private static int counted(Official marta) {
    marta.open("/annualreport/view/" + TODAY.getYear());
    Locator row =
        marta.page().locator("tr").filter(new Locator.FilterOptions().setHasText(LABEL)).first();
    String number = row.locator("td").last().innerText().replaceAll("[^0-9]", "");
    return number.isEmpty() ? 0 : Integer.parseInt(number);
  }

  private String line(String contract, String certificate) {
    InventedPersons.Invented person = invented.next();
    return String.join(
        ";",
        contract,
        "Klientu apkalpošanas speciālists",
        "3",
        person.code().display(),
        person.givenName(),
        person.familyName(),
        TODAY.toString(),
        certificate,
        TODAY.toString());
  }

  private static String certificate() {
    return "PK-" + new Random().nextInt(1_000_000_000);
  }

  private static String typed(LocalDate day) {
    return day.format(DateTimeFormatter.ofPattern("dd.MM.yyyy"));
  }
}
