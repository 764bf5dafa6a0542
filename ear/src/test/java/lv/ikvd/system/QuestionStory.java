package lv.ikvd.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.List;

/**
 * A journalist asks; an official puts the question to the registers and has the words of a reply.
 */
final class QuestionStory {

  private static final MicroServer SERVER = MicroServer.shared();

  /** What other tests do today is not counted. */
  private static final String YESTERDAY = "select to_char(riga_today() - 1, 'DD.MM.YYYY')";

  private static final String REGISTERED =
      "select count(*) from child_minder_standing f where f.kind = 'REGISTERED' and f.superseded_at is null"
          + " and f.valid_from < riga_today() and (f.valid_to is null or f.valid_to >= riga_today())";

  void tell() {
    Rows rows = new Rows(SERVER);
    String day = rows.all(YESTERDAY).get(0);
    String registered = rows.all(REGISTERED).get(0);
    try (AtDesk anna = new AtDesk(SERVER, "anna")) {
      Page page = anna.page();
      page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
      anna.open("/statistics/question");
      assertThat(anna.main()).contains("Pedagogu privātprakses sertifikāti", "katrs vienreiz");
      page.locator("a[href$='count=CM_ENTRIES']").click();
      page.locator("#filter-by").selectOption("municipality");
      page.locator("#filter-status").selectOption("REGISTERED");
      page.locator("#filter-asOf").fill(day);
      page.locator("form.r-filters button[type=submit]").click();
      page.waitForLoadState(LoadState.NETWORKIDLE);

      assertThat(page.url())
          .contains("count=CM_ENTRIES", "by=municipality", "status=REGISTERED", "asOf=" + day);
      assertThat(page.locator("tr.r-total td").first().innerText()).isEqualTo(registered);
      Screens.take(page, "question-answer");
      String text = copied(page);
      assertThat(text)
          .contains(
              "Bērnu uzraudzības pakalpojuma sniedzēji: pašvaldība, " + day,
              "Kopā: " + registered + " (gadu iepriekš",
              "Atlase: Stāvoklis – reģistrēts",
              "Avots: Izglītības kvalitātes valsts dienests, Bērnu uzraudzības");

      Locator line = page.locator(".r-report tbody tr").first();
      String place = line.locator("th").innerText();
      String number = line.locator("td").first().innerText();
      assertThat(text).contains("– " + place + ": " + number + " (gadu iepriekš");
      line.locator("td a").first().click();
      page.waitForLoadState(LoadState.NETWORKIDLE);
      assertThat(page.locator(".r-list-head strong").innerText()).isEqualTo(number);
      assertThat(anna.main()).contains(place, "reģistrēts");
      Screens.take(page, "question-records");
      page.locator(".r-main-cell a").first().click();
      page.waitForLoadState(LoadState.NETWORKIDLE);
      assertThat(page.url()).contains("/childminder/entry/");
    }
  }

  /** What the button puts on the clipboard. */
  private static String copied(Page page) {
    page.locator("[data-copy=reply]").click();
    page.locator("#reply-copied:not(:empty)").waitFor();
    String copied = String.valueOf(page.evaluate("() => navigator.clipboard.readText()"));
    assertThat(copied).isEqualTo(page.locator("#reply").inputValue());
    return copied;
  }
}
