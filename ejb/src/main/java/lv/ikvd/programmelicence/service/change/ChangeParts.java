package lv.ikvd.programmelicence.service.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import lv.ikvd.institution.service.InstitutionEntries;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.applying.Applicants;
import lv.ikvd.proceeding.service.updating.EntryWriting;
import lv.ikvd.programmelicence.entity.change.ChangeKind;
import lv.ikvd.programmelicence.entity.change.NewChange;
import lv.ikvd.programmelicence.service.ProgrammeLicences;
import lv.ikvd.programmelicence.service.standard.StudyStandards;
import lv.ikvd.registry.entity.Way;

/** From what is typed of a change to samples, institutions and addresses that are known. */
@ApplicationScoped
public class ChangeParts {

  private static final int SOURCE_LENGTH = 200;

  @Inject private StudyStandards standards;
  @Inject private InstitutionEntries institutions;
  @Inject private Applicants applicants;
  @Inject private EntryWriting writing;

  /** What is typed; refused as {@link ProgrammeChanges#prepare} says. */
  NewChange of(ChangeInput input) {
    ChangeKind kind = input.kind();
    if (isEmpty(input.source()) || input.source().length() > SOURCE_LENGTH) {
      throw new Problem("CHANGE-001", SOURCE_LENGTH).at("source");
    }
    if (kind.field() != null
        && !writing.isOpen(ProgrammeLicences.REGISTER, kind.field(), Way.OFFICIAL_ENTRY)) {
      throw new Problem("CHANGE-003", kind).at("kind");
    }
    boolean address = kind == ChangeKind.ADDRESS;
    if (address && (isEmpty(input.fromLine()) || isEmpty(input.line()))) {
      throw new Problem("CHANGE-002").at(isEmpty(input.fromLine()) ? "fromLine" : "line");
    }
    return new NewChange(
        kind,
        kind == ChangeKind.PLAN ? standards.sample(input.sample()).code() : null,
        institution(input),
        address ? input.fromLine().strip() : null,
        address ? address(input) : null,
        input.source().strip());
  }

  private Long institution(ChangeInput input) {
    return isEmpty(input.institution())
        ? null
        : institutions.find(input.institution().strip(), "institution").entryId();
  }

  private Long address(ChangeInput input) {
    return applicants.address(
        input.line(), input.postalCode(), applicants.municipality(input.municipality()));
  }

  private static boolean isEmpty(String text) {
    return text == null || text.isBlank();
  }
}
