package lv.ikvd.privatepractice.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import lv.ikvd.job.entity.WorkItemRow;
import lv.ikvd.job.service.WorkHandler;
import lv.ikvd.privatepractice.entity.PracticeContent;
import lv.ikvd.privatepractice.entity.PracticeStatus;
import lv.ikvd.proceeding.service.LatvianDates;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.proceeding.service.papers.Outgoing;
import lv.ikvd.registry.service.Registers;
import lv.ikvd.rulebook.service.ParagraphText;
import lv.ikvd.rulebook.service.Rulebook;

/** Reminds a teacher that a certificate ends, unless it was annulled or given anew meanwhile. */
@ApplicationScoped
public class ExpiryReminderHandler implements WorkHandler {

  private static final String LETTER = "LETTER_EXPIRY";

  @Inject private PracticeRegister register;
  @Inject private Registers registers;
  @Inject private Rulebook rulebook;
  @Inject private Outgoing outgoing;
  @Inject private OfficeContext office;

  @Override
  public String kind() {
    return ExpiryReminders.KIND;
  }

  @Override
  public void handle(WorkItemRow item) {
    var entry = registers.entry(item.entryId());
    PracticeContent content = register.content(entry.currentVersionId());
    if (!content.certificate().number().equals(item.payload())
        || content.status(office.today()) != PracticeStatus.IN_FORCE) {
      return;
    }
    long rules = rulebook.inForce(PrivatePractice.RULES, office.today()).id();
    String text =
        ParagraphText.of(rulebook.paragraph(rules, LETTER).textLv())
            .fill(
                Map.of(
                    "certificate", content.certificate().number(),
                    "programme", "„" + content.programme().name() + "”",
                    "until", LatvianDates.dative(content.certificate().expiresOn())));
    int end = text.indexOf("\n\n");
    outgoing.send(
        entry.partyId(),
        new Outgoing.Paper(
            "pp-expiry:" + content.certificate().number(),
            "PP_EXPIRY",
            null,
            null,
            text.substring(0, end),
            text.substring(end).strip()));
  }
}
