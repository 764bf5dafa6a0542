package lv.ikvd.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import lv.ikvd.system.desk.Application;
import lv.ikvd.system.desk.Clerk;

/** A fee from its charge over the bank's statement to the decision that waited for it. */
final class FeeStory {

  private static final MicroServer SERVER = MicroServer.shared();
  private static final String ITEM = "SYSTEM_TEST_FEE";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Rows rows = new Rows(SERVER);

  void tell() {
    price();
    try (Clerk anna = new Clerk(SERVER)) {
      String number = anna.type(Application.invented()).send();
      anna.take(number).activityRegistered(number).check(number);
      String reference = charge(anna, number);
      anna.compose(number);
      Page page = anna.page();
      Locator missing = page.locator(".c-missing a", text("Pārbaudes maksa"));
      missing.first().waitFor();
      missing.first().click();
      page.waitForURL("**/case/view/" + number + "#charges");
      assertThat(page.locator("#charges").innerText()).contains("Jāmaksā");
      Screens.take(page, "fee-case");

      upload(anna, reference);
      page.locator("tr", text("SIA Paraugs")).locator("a").first().click();
      assertThat(anna.says()).contains("Maksātājs nav norādījis atsauci");
      Screens.take(page, "fee-line");
      page.locator("[id$=':note']").fill("Īres maksa");
      page.locator("button[id$=':notOurs']").click();
      page.waitForURL("**/fee/statement?state=OPEN");

      anna.open("/fee/view/" + reference);
      assertThat(anna.says()).contains("Samaksāts").contains("12,50");
      Screens.take(page, "fee-view");
      anna.open("/fee/list?q=" + number);
      assertThat(anna.says()).contains("Pārbaudes maksa").contains(number);
      Screens.take(page, "fee-list");
      assertThat(new String(anna.download("/fee/export.csv?q=" + number), StandardCharsets.UTF_8))
          .contains(reference);

      anna.compose(number).propose();
      assertThat(rows.all("select stage from proceeding where number = ?", number))
          .containsExactly("PREPARED");
      invoice(anna, number);
      chargeWithoutACase(anna);
    }
  }

  /** Only charged by hand: the applications of other tests stay free. */
  private void price() {
    rows.execute(
        "insert into rule_fee (rule_version_id, item, name_lv, name_en, charge_kind, price, vat,"
            + " per, register, procedure, holds_step, pay_days, citation, verified) select id, '"
            + ITEM
            + "', 'Pārbaudes maksa', 'Test fee', 'PAID_SERVICE', 12.50, 'NOT_TAXED', 'CASE', null,"
            + " null, 'DECISION', 10, 'Cenrādis', false from rule_version where rule_set = 'FEE'"
            + " and valid_to is null on conflict do nothing");
  }

  private String charge(Clerk anna, String number) {
    anna.open("/fee/add?case=" + number);
    anna.choose("item", ITEM);
    anna.page().locator("button[id$=':add']").click();
    anna.page().waitForURL("**/case/view/" + number + "**");
    return rows.all(
            "select c.reference from fee_charge c join proceeding p on p.id = c.proceeding_id where"
                + " p.number = ?",
            number)
        .get(0);
  }

  private void upload(Clerk anna, String reference) {
    anna.open("/fee/statement");
    String message = UUID.randomUUID().toString().substring(0, 20);
    anna.page()
        .locator("input[type=file]")
        .setInputFiles(
            new FilePayload(
                "izraksts.xml",
                "application/xml",
                statement(message, reference).getBytes(StandardCharsets.UTF_8)));
    anna.page().locator("button[id$=':upload']").click();
    anna.page().waitForURL("**/fee/statement?statement=*");
    anna.page().locator("td :text-is('Attiecināts')").first().waitFor();
    assertThat(anna.says()).contains("Jāizlemj");
    Screens.take(anna.page(), "fee-statement");
  }

  private static String statement(String message, String reference) {
    return
"""
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt>
<GrpHdr><MsgId>%1$s</MsgId></GrpHdr><Stmt><Id>%1$s</Id><Acct><Id><IBAN>LV63TREL9990000000011</IBAN></Id></Acct>
<Ntry><Amt Ccy="EUR">12.50</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-11-27</Dt></BookgDt>
<AcctSvcrRef>%1$s-1</AcctSvcrRef><NtryDtls><TxDtls><RltdPties><Dbtr><Pty><Nm>Paraugs Maksātājs</Nm></Pty></Dbtr></RltdPties>
<RmtInf><Strd><CdtrRefInf><Ref>%2$s</Ref></CdtrRefInf></Strd></RmtInf></TxDtls></NtryDtls></Ntry>
<Ntry><Amt Ccy="EUR">77.77</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-11-27</Dt></BookgDt>
<AcctSvcrRef>%1$s-2</AcctSvcrRef><NtryDtls><TxDtls><RltdPties><Dbtr><Pty><Nm>SIA Paraugs</Nm></Pty></Dbtr></RltdPties>
<RmtInf><Ustrd>Par novembri</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>
</Stmt></BkToCstmrStmt></Document>
"""
        .formatted(message, reference);
  }

  /** Once the worker has made the file it is in the case, and a PDF. */
  private void invoice(Clerk anna, String number) {
    String document =
        await()
            .atMost(PATIENCE)
            .until(
                () ->
                    rows.all(
                        "select f.document_id from issued_document d join issued_document_file f on"
                            + " f.issued_document_id = d.id join proceeding p on p.id ="
                            + " d.proceeding_id where d.kind = 'INVOICE' and p.number = ?",
                        number),
                found -> !found.isEmpty())
            .get(0);
    byte[] file = anna.download("/case/document/" + number + "/" + document);
    assertThat(new String(file, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
  }

  /** Of what no case is about the invoice opens from the page of the charge. */
  private void chargeWithoutACase(Clerk anna) {
    anna.open("/fee/add");
    Page page = anna.page();
    String code =
        rows.all(
                "select c.code from personal_code c join child_minder_current m on m.party_id ="
                    + " c.party_id where c.valid_to is null and c.superseded_at is null order by"
                    + " c.id limit 1")
            .get(0);
    page.locator("[id$=':personalCode']").fill(code);
    anna.choose("item", ITEM);
    page.locator("button[id$=':add']").click();
    page.waitForURL("**/fee/view/*");
    Locator invoice = page.locator("a[href*='/issued/']");
    await()
        .atMost(PATIENCE)
        .until(
            () -> {
              page.reload();
              return invoice.count() == 1;
            });
    Screens.take(page, "fee-without-case");
    byte[] file = anna.download("/issued/" + invoice.innerText().strip());
    assertThat(new String(file, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
  }

  private static Page.LocatorOptions text(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }
}
