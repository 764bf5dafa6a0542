package lv.ikvd.system;

import static org.assertj.core.api.Assertions.assertThat;

import lv.ikvd.system.desk.Official;
import org.junit.jupiter.api.Test;

/** The page of the annual report, asked for another day. */
class ReportSystemIT {

  private static final MicroServer SERVER = MicroServer.shared();

  @Test
  void aDayThatIsTypedLeadsToTheReportOfThatDay() {
    try (Official marta = new Official(SERVER, "marta")) {
      marta.open("/annualreport/view/2020");
      marta.page().locator("input[name=asOf]").fill("30.06.2020.");
      marta.page().locator("input[name=asOf]").press("Enter");
      marta.page().waitForURL("**asOf=*");

      assertThat(marta.says()).contains("30.06.2020.", "4. tabula");
    }
  }
}
