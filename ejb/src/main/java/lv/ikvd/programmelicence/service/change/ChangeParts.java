package lv.ikvd.programmelicence.service.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import lv.ikvd.institution.entity.InstitutionStatus;
import lv.ikvd.institution.service.InstitutionEntries;
import lv.ikvd.institution.service.InstitutionView;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.proceeding.service.applying.Applicants;
import lv.ikvd.proceeding.service.updating.EntryWriting;
import lv.ikvd.programmelicence.entity.change.ChangeKind;
import lv.ikvd.programmelicence.entity.change.NewChange;
import lv.ikvd.programmelicence.entity.classification.Classification;
import lv.ikvd.programmelicence.service.ProgrammeLicences;
import lv.ikvd.programmelicence.service.classification.ProgrammeCodes;
import lv.ikvd.programmelicence.service.standard.StudyStandards;
import lv.ikvd.registry.entity.Way;

/** From what is typed of a change to samples, institutions, codes and addresses that are known. */
@ApplicationScoped
public class ChangeParts {

  private static final int SOURCE_LENGTH = 200;

  @Inject private StudyStandards standards;
  @Inject private InstitutionEntries institutions;
  @Inject private ProgrammeCodes codes;
  @Inject private Applicants applicants;
  @Inject private EntryWriting writing;
  @Inject private OfficeContext office;

  /** What is typed; refused as {@link ProgrammeChanges#prepare} says. */
  NewChange of(ChangeInput input) {
    ChangeKind kind = input.kind();
    if (isEmpty(input.source()) || input.source().length() > SOURCE_LENGTH) {
      throw new Problem("CHANGE-001", SOURCE_LENGTH).at("source");
    }
    if (kind.asksRules()
        && !writing.isOpen(ProgrammeLicences.REGISTER, kind.field(), Way.OFFICIAL_ENTRY)) {
      throw new Problem("CHANGE-003", kind).at("kind");
    }
    Long institution = institution(input);
    return switch (kind) {
      case PLAN -> change(input, institution, standards.sample(input.sample()).code(), null);
      case ADDRESS -> address(input, institution);
      case CODE -> code(input, institution);
      case TAKEOVER -> change(input, institution, null, takenBy(input, institution));
      case FOUNDER, MUNICIPALITY -> change(input, institution, null, null);
    };
  }

  private static NewChange change(
      ChangeInput input, Long institution, String sample, Long takenById) {
    return new NewChange(
        input.kind(), sample, institution, null, null, null, takenById, input.source().strip());
  }

  private NewChange address(ChangeInput input, Long institution) {
    if (isEmpty(input.from()) || isEmpty(input.to())) {
      throw new Problem("CHANGE-002").at(isEmpty(input.from()) ? "fromLine" : "line");
    }
    Long address =
        applicants.address(
            input.to(), input.postalCode(), applicants.municipality(input.municipality()));
    return new NewChange(
        input.kind(),
        null,
        institution,
        input.from().strip(),
        address,
        null,
        null,
        input.source().strip());
  }

  private NewChange code(ChangeInput input, Long institution) {
    return new NewChange(
        input.kind(),
        null,
        institution,
        Classification.normalised(input.from()),
        null,
        codes.continuing(input.from(), input.to(), office.today()).code(),
        null,
        input.source().strip());
  }

  private Long institution(ChangeInput input) {
    return isEmpty(input.institution())
        ? null
        : institutions.find(input.institution().strip(), "institution").entryId();
  }

  /** The institution that takes over: one that is registered, and another. */
  private Long takenBy(ChangeInput input, Long institution) {
    if (institution == null) {
      throw new Problem("CHANGE-008").at("institution");
    }
    InstitutionView by =
        institutions.find(isEmpty(input.to()) ? "" : input.to().strip(), "takenBy");
    if (by.status() != InstitutionStatus.REGISTERED) {
      throw new Problem("INSTITUTION-004", by.number()).at("takenBy");
    }
    if (institution.equals(by.entryId())) {
      throw new Problem("CHANGE-009").at("takenBy");
    }
    return by.entryId();
  }

  private static boolean isEmpty(String text) {
    return text == null || text.isBlank();
  }
}
