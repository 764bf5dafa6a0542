package lv.ikvd.recognition.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.recognition.entity.RecognitionContent;
import lv.ikvd.recognition.entity.RecognitionFilter;
import lv.ikvd.recognition.entity.RecognitionReader;
import lv.ikvd.recognition.entity.RecognitionRow;
import lv.ikvd.recognition.entity.RecognitionStatus;
import lv.ikvd.registry.entity.EntryRow;
import lv.ikvd.registry.service.EntryLooks;
import lv.ikvd.registry.service.EntryView;
import lv.ikvd.registry.service.Registers;
import lv.ikvd.security.entity.Roles;

/** Reads the register: lists, one recognition as on a day, with its history. */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.MANAGER, Roles.AUDITOR, Roles.SYSTEM})
public class RecognitionEntries {

  @Inject private RecognitionReader reader;
  @Inject private RecognitionRegister register;
  @Inject private Registers registers;
  @Inject private OfficeContext office;
  @Inject private EntryLooks looks;

  /** A page of the list; the look at it is recorded. */
  public Page<RecognitionRow> page(RecognitionFilter filter, PageRequest request) {
    return looks.page(reader.page(filter, request), RecognitionRow::entryId);
  }

  /**
   * All that a list shows, for a file; the look is recorded as an export.
   *
   * @throws Problem RECOGNITION-017 if it is more than one look may show
   */
  public List<RecognitionRow> export(RecognitionFilter filter, String sort) {
    return looks.export(
        sort, "RECOGNITION-017", request -> reader.page(filter, request), RecognitionRow::entryId);
  }

  /**
   * Opens an entry as in force on a day; the look is recorded.
   *
   * @param on null means today
   * @throws Problem REGISTRY-001 if there is none of this number
   */
  public RecognitionView open(String number, LocalDate on) {
    EntryView<RecognitionContent> view = looks.open(register, number, on);
    RecognitionContent content = view.content();
    return new RecognitionView(
        view,
        reader.nameOf(view.entry().partyId()),
        content == null ? null : content.status(view.day()));
  }

  /**
   * An entry that waits for a compensation measure.
   *
   * @throws Problem RECOGNITION-007 (conflict) if it does not
   */
  public EntryRow waiting(String number) {
    return standing(number, Set.of(RecognitionStatus.MEASURE));
  }

  /**
   * An entry that holds, or waits for a measure.
   *
   * @throws Problem RECOGNITION-007 (conflict) if it is over
   */
  public EntryRow living(String number) {
    return standing(number, Set.of(RecognitionStatus.MEASURE, RecognitionStatus.IN_FORCE));
  }

  private EntryRow standing(String number, Set<RecognitionStatus> wanted) {
    EntryRow entry = registers.entry(Recognitions.REGISTER, number);
    RecognitionContent content = register.content(entry.currentVersionId());
    if (!wanted.contains(content.status(office.today()))) {
      throw Problem.conflict("RECOGNITION-007", number);
    }
    return entry;
  }
}
