package lv.ikvd.programmelicence.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lv.ikvd.institution.entity.InstitutionStatus;
import lv.ikvd.institution.entity.Place;
import lv.ikvd.institution.service.InstitutionEntries;
import lv.ikvd.institution.service.InstitutionParts;
import lv.ikvd.institution.service.InstitutionView;
import lv.ikvd.institution.service.Institutions;
import lv.ikvd.institution.service.PlaceInput;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.FieldChange;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.proceeding.service.proposing.CodeWords;
import lv.ikvd.proceeding.service.proposing.ContentField;
import lv.ikvd.programmelicence.entity.Licence;
import lv.ikvd.programmelicence.entity.PlanSubject;
import lv.ikvd.programmelicence.entity.ProgrammeWay;
import lv.ikvd.programmelicence.entity.Provider;
import lv.ikvd.programmelicence.entity.Qualification;
import lv.ikvd.programmelicence.service.classification.ProgrammeCodes;

/** From what is typed of a licence to institutions, addresses and codes that are known. */
@ApplicationScoped
public class LicenceParts {

  private static final int LEVELS = 8;
  private static final String FIELD_INSTITUTION = "institution";

  @Inject private InstitutionEntries institutions;
  @Inject private InstitutionParts places;
  @Inject private CodeWords names;
  @Inject private ProgrammeCodes codes;
  @Inject private OfficeContext office;

  /**
   * What is typed.
   *
   * @param known what the licence says already, whose addresses stay the same unless something else
   *     is typed; null for none
   * @param base what is in force; another institution takes the programme over from its. Null for
   *     none
   * @throws Problem INSTITUTION-002 for a code that its list has not, INSTITUTION-004 for an
   *     institution that is not registered, LIK-001 to LIK-005 for a code that is none,
   *     PROGRAMMELICENCE-003 for a form that is closed, -004 without a place, -005 for a wrong line
   *     of the plan, -006 for a wrong qualification, -040 for higher outcomes in a sample programme
   */
  Licence of(LicenceInput input, Licence known, Licence base) {
    LocalDate on = office.today();
    require(ProgrammeLicences.KIND, input.kind(), on, "kind");
    require(Institutions.LANGUAGE, input.language(), on, "language");
    requireForm(input.form(), on);
    Provider institution = provider(input.institution(), known);
    return new Licence(
        institution,
        codes.read(input.code(), on).code(),
        input.name().strip(),
        input.kind(),
        input.way(),
        input.form(),
        input.language(),
        input.minority(),
        input.modular(),
        input.workBased(),
        advancedIn(input, on),
        qualifications(input.qualifications(), on),
        places(input.places(), known),
        input.extent(),
        input.learners(),
        plan(input.plan()),
        input.start(),
        takenOver(institution, base));
  }

  /** What differs, as stories of cases and entries tell it: in the language of the acts. */
  List<FieldChange> changes(Licence before, Licence after) {
    return ContentField.changes(
        List.of(LicenceField.values()), before, after, names.on(office.today()));
  }

  /** Refuses what its list does not have on a day. */
  void require(String classifier, String code, LocalDate on, String field) {
    if (!names.has(classifier, code, on)) {
      throw new Problem("INSTITUTION-002", code).at(field);
    }
  }

  /** A form that there was is told apart from one that there never was. */
  private void requireForm(String form, LocalDate on) {
    if ("EVENING".equals(form) && !names.has(ProgrammeLicences.FORM, form, on)) {
      throw new Problem("PROGRAMMELICENCE-003").at("acquisition");
    }
    require(ProgrammeLicences.FORM, form, on, "acquisition");
  }

  private Provider provider(String number, Licence known) {
    if (known != null && known.institution().number().equals(number)) {
      return known.institution();
    }
    InstitutionView view = institutions.find(number, FIELD_INSTITUTION);
    if (view.status() != InstitutionStatus.REGISTERED) {
      throw new Problem("INSTITUTION-004", number).at(FIELD_INSTITUTION);
    }
    return new Provider(view.entryId(), view.number(), view.content().institution().name());
  }

  private static Provider takenOver(Provider institution, Licence base) {
    if (base == null) {
      return null;
    }
    return base.institution().equals(institution) ? base.takenOverFrom() : base.institution();
  }

  private List<Place> places(List<PlaceInput> inputs, Licence known) {
    List<Place> found = new ArrayList<>();
    for (PlaceInput input : inputs) {
      found.add(
          places.place(
              input,
              "places:" + found.size() + ":line",
              known == null ? List.of() : known.places()));
    }
    if (found.isEmpty()) {
      throw new Problem("PROGRAMMELICENCE-004").at("places:0:line");
    }
    return found;
  }

  /** Only a programme of the institution's own may lead further than the standard. */
  private String advancedIn(LicenceInput input, LocalDate on) {
    String area = input.advancedIn();
    if (area == null || area.isBlank()) {
      return null;
    }
    require(ProgrammeLicences.LEARNING_AREA, area, on, "advancedIn");
    if (input.way() != ProgrammeWay.OWN) {
      throw new Problem("PROGRAMMELICENCE-040").at("advancedIn");
    }
    return area;
  }

  private List<Qualification> qualifications(List<Qualification> asked, LocalDate on) {
    for (int i = 0; i < asked.size(); i++) {
      String at = "qualifications:" + i + ":";
      require(ProgrammeLicences.QUALIFICATION, asked.get(i).code(), on, at + "code");
      if (asked.get(i).level() < 1 || asked.get(i).level() > LEVELS) {
        throw new Problem("PROGRAMMELICENCE-006").at(at + "level");
      }
    }
    return asked;
  }

  private static List<PlanSubject> plan(List<PlanSubject> asked) {
    for (int i = 0; i < asked.size(); i++) {
      PlanSubject one = asked.get(i);
      if (one.subject() == null || one.subject().isBlank() || one.hours() < 1) {
        throw new Problem("PROGRAMMELICENCE-005").at("plan:" + i + ":hours");
      }
    }
    return asked;
  }
}
