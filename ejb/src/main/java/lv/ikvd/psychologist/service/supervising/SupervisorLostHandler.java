package lv.ikvd.psychologist.service.supervising;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import lv.ikvd.job.entity.WorkItemRow;
import lv.ikvd.job.service.WorkHandler;
import lv.ikvd.proceeding.service.LatvianDates;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.proceeding.service.papers.Outgoing;
import lv.ikvd.proceeding.service.proposing.CodeWords;
import lv.ikvd.psychologist.entity.PsychologistReader;
import lv.ikvd.psychologist.service.Psychologists;
import lv.ikvd.registry.entity.EntryRow;
import lv.ikvd.registry.service.Registers;
import lv.ikvd.rulebook.service.ParagraphText;
import lv.ikvd.rulebook.service.Rulebook;

/** Writes to a psychologist that the supervisor of a contract may no longer supervise. */
@ApplicationScoped
public class SupervisorLostHandler implements WorkHandler {

  /** Of the queue row, the letter and the notice. */
  public static final String KIND = "PS_SUPERVISOR_LOST";

  private static final String LETTER = "LETTER_SUPERVISOR_LOST";

  @Inject private Registers registers;
  @Inject private PsychologistReader reader;
  @Inject private Rulebook rulebook;
  @Inject private CodeWords codes;
  @Inject private Outgoing outgoing;
  @Inject private OfficeContext office;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void handle(WorkItemRow item) {
    String[] said = item.payload().split(" ");
    EntryRow supervisor = registers.entry(Psychologists.REGISTER, said[0]);
    LocalDate day = LocalDate.parse(said[2]);
    long rules = rulebook.inForce(Psychologists.RULES, office.today()).id();
    String text =
        ParagraphText.of(rulebook.paragraph(rules, LETTER).textLv())
            .fill(
                Map.of(
                    "applicant", reader.nameOf(supervisor.partyId()),
                    "field", codes.on(day).name(Psychologists.FIELD, said[1]),
                    "effective", LatvianDates.shortForm(day)));
    int end = text.indexOf("\n\n");
    outgoing.send(
        registers.entry(item.entryId()).partyId(),
        new Outgoing.Paper(
            item.key(), KIND, null, null, text.substring(0, end), text.substring(end).strip()));
  }
}
