package lv.ikvd.psychologist.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lv.ikvd.audit.entity.LookKind;
import lv.ikvd.audit.service.Looks;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.psychologist.entity.PsychologistContent;
import lv.ikvd.psychologist.entity.PsychologistReader;
import lv.ikvd.psychologist.entity.PsychologistStatus;
import lv.ikvd.registry.entity.EntryRow;
import lv.ikvd.registry.service.EntryView;
import lv.ikvd.registry.service.Registers;
import lv.ikvd.security.entity.Roles;

/** Answers courts and orphans' courts: was somebody of a name certified on a day, and in what? */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.MANAGER})
public class PracticeAnswers {

  /** Purpose of the look: somebody outside has asked. */
  private static final String PURPOSE = "INQUIRY";

  @Inject private PsychologistReader reader;
  @Inject private PsychologistRegister register;
  @Inject private Registers registers;
  @Inject private OfficeContext office;
  @Inject private Looks looks;

  /**
   * All who are called so, as they stood on the day; the look at each is recorded.
   *
   * @param name given name and family name, whole
   * @throws Problem PSYCHOLOGIST-043 without a name or for a day that lies ahead
   */
  public List<PracticeOnDay> on(String name, LocalDate day) {
    if (name == null || name.isBlank()) {
      throw new Problem("PSYCHOLOGIST-043").at("name");
    }
    if (day == null || day.isAfter(office.today())) {
      throw new Problem("PSYCHOLOGIST-043").at("day");
    }
    List<EntryRow> found =
        reader.called(name, day).stream()
            .map(number -> registers.entry(Psychologists.REGISTER, number))
            .toList();
    looks.record(LookKind.OPEN, PURPOSE, "ENTRY", found.stream().map(EntryRow::id).toList(), null);
    List<PracticeOnDay> answers = new ArrayList<>();
    for (EntryRow entry : found) {
      EntryView<PsychologistContent> view = registers.view(entry, register, day, office.today());
      PsychologistStatus status =
          view.version() == null ? null : reader.status(view.version().id(), day);
      answers.add(PracticeOnDay.of(view, reader.nameOf(entry.partyId()), status));
    }
    return answers;
  }
}
