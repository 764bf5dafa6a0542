package lv.ikvd.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lv.ikvd.system.desk.Application;
import lv.ikvd.system.desk.Clerk;
import lv.ikvd.system.desk.Official;
import lv.ikvd.system.desk.Visitor;
import org.junit.jupiter.api.Test;

/**
 * Public services 9 and 10, certificates for private practice and their extension, from the typed
 * application over the vote of the commission to the certificate.
 */
class PracticeSystemIT {

  private static final MicroServer SERVER = MicroServer.shared();

  @Test
  void anApplicationWithTwoProgrammesOpensTwoCasesOnOneFile() {
    Application teacher = Application.invented();
    try (Clerk anna = new Clerk(SERVER)) {
      String first = anna.applyForCertificates(teacher, "Spāņu valoda", "Itāļu valoda");
      assertThat(anna.says()).contains(teacher.name(), "Spāņu valoda", "Bakalaura grāds");
      Screens.take(anna.page(), "service9-case");
      List<String> sisters =
          new Rows(SERVER)
              .all(
                  "select s.number from proceeding p join proceeding s on s.application_id ="
                      + " p.application_id and s.id <> p.id where p.number = '"
                      + first
                      + "'");
      assertThat(sisters).hasSize(1);
      assertThat(anna.page().content()).contains("/case/view/" + sisters.get(0));

      anna.take(first).check(first);
      assertThat(open(sisters.get(0))).as("what is about the teacher").isEqualTo(1);
      anna.improve(first, "AIM", "Sarunāties par ikdienu spāņu valodā.");
      assertThat(anna.page().locator(".r-programme-text ins").first().innerText())
          .contains("Sarunāties");
      Screens.take(anna.page(), "service9-improved");
      anna.compose(first);
      assertThat(anna.field("operative").inputValue())
          .contains("„Spāņu valoda”", "Ogres novads, Rīga", "lēmuma pieņemšanas dienu");
      Screens.take(anna.page(), "service9-act");
      anna.propose();

      adopt(first);
      String entry = anna.openCase(first).entryNumber();
      anna.open("/privatepractice/entry/" + entry);
      assertThat(anna.says()).contains("spēkā", "Spāņu valoda", "SER-");
      Screens.take(anna.page(), "service9-entry");
    }
  }

  /** The commission sits, all of it votes for one case, and its secretary counts. */
  private static void adopt(String number) {
    try (Official dace = new Official(SERVER, "dace")) {
      dace.open("/board/convene");
      dace.choose("board", "PRIVATE_PRACTICE").fill("on", Clerk.today()).fill("at", "10:00");
      dace.fill("place", "Smilšu iela 7, Rīga");
      dace.page().locator("[id='form:save']").click();
      dace.page().locator("input[name=case][value='" + number + "']").check();
      dace.page().locator("button[value=put]").click();
      dace.page().locator("button[value=open]").click();
      dace.page().locator("button[value^='count:']").waitFor();
      String sitting = dace.page().url().replaceAll("[?#].*", "");
      for (String member : List.of("ausma", "edgars", "liene", "normunds", "zane")) {
        try (Official voter = new Official(SERVER, member)) {
          voter.open("/board/view/" + sitting.substring(sitting.lastIndexOf('/') + 1));
          assertThat(voter.says()).contains("Sarunāties par ikdienu spāņu valodā.");
          voter.page().locator("button[name=vote][value=FOR]").click();
          voter.page().locator(".b-done").waitFor();
        }
      }
      dace.page().reload();
      dace.page().locator("button[value^='count:']").click();
      dace.page().locator("button[value^='count:']").waitFor(Clerk.gone());
      Screens.take(dace.page(), "service9-sitting");
    }
  }

  /** Checks of a case that nobody has answered. */
  private static long open(String number) {
    return Long.parseLong(
        new Rows(SERVER)
            .all(
                "select count(*) from rule_check c join proceeding p on p.rule_version_id ="
                    + " c.rule_version_id and p.procedure = c.procedure where p.number = '"
                    + number
                    + "' and not exists (select 1 from proceeding_check k where k.proceeding_id ="
                    + " p.id and k.code = c.code)")
            .get(0));
  }

  @Test
  void anExtensionIsComparedWithWhatWasCertified() {
    String entry =
        new Rows(SERVER)
            .all(
                "select number from private_practice_current c where status = 'IN_FORCE' and not"
                    + " exists (select 1 from proceeding p where p.entry_id = c.entry_id) order by"
                    + " expires_on limit 1")
            .get(0);
    try (Clerk anna = new Clerk(SERVER);
        Visitor parent = new Visitor(SERVER)) {
      String number = anna.extendCertificate(entry, "Piecas tēmas, katrā pa četrām nodarbībām.");
      assertThat(anna.says()).contains("Piecas tēmas", "Valodu apguves metodika");
      anna.take(number).check(number).compose(number);
      assertThat(anna.field("operative").inputValue()).contains("par trim gadiem");
      anna.propose();
      Screens.take(anna.page(), "service10-proposed");

      parent.open("/public/privatepractice/" + entry);
      assertThat(parent.says()).contains("Sertifikāts ir spēkā");
    }
  }
}
