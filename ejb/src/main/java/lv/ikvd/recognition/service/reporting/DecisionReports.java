package lv.ikvd.recognition.service.reporting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.ProceedingRepository;
import lv.ikvd.proceeding.service.LatvianDates;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.proceeding.service.Timeline;
import lv.ikvd.recognition.entity.reporting.ReportRepository;
import lv.ikvd.recognition.entity.reporting.ReportableFilter;
import lv.ikvd.recognition.entity.reporting.ReportableRow;
import lv.ikvd.security.entity.Roles;

/**
 * Decisions that are to be reported to the European database of regulated professions. They name
 * nobody, so looks are not recorded.
 */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.MANAGER, Roles.AUDITOR})
public class DecisionReports {

  @Inject private ReportRepository repository;
  @Inject private ProceedingRepository proceedings;
  @Inject private Timeline timeline;
  @Inject private OfficeContext office;

  public Page<ReportableRow> page(ReportableFilter filter, PageRequest request) {
    return repository.page(filter, request);
  }

  /**
   * All that a list shows, for a file.
   *
   * @throws Problem RECOGNITION-017 if it is too much
   */
  public List<ReportableRow> export(ReportableFilter filter, String sort) {
    return Page.all(sort, "RECOGNITION-017", request -> repository.page(filter, request));
  }

  public LocalDate today() {
    return office.today();
  }

  /**
   * Marks decisions as reported, all or none; the story of each case tells it.
   *
   * @param on the day on which it was done
   * @throws Problem RECOGNITION-020 if none is named, -021 for a day that lies ahead or before a
   *     decision, -022 (conflict) if one is marked already
   */
  @RolesAllowed({Roles.REGISTRAR, Roles.MANAGER})
  public int mark(Collection<String> numbers, LocalDate on) {
    List<ReportableRow> decisions = named(numbers);
    if (on == null || on.isAfter(office.today())) {
      throw new Problem("RECOGNITION-021").at("on");
    }
    for (ReportableRow decision : decisions) {
      if (on.isBefore(decision.decidedOn())) {
        throw new Problem("RECOGNITION-021").at("on");
      }
      if (!repository.mark(decision.id(), on, office.now(), office.actor())) {
        throw Problem.conflict("RECOGNITION-022", decision.number());
      }
      tell(decision, "RECOGNITION_REPORTED", LatvianDates.shortForm(on));
    }
    return decisions.size();
  }

  /**
   * Takes marks back that were made by mistake, all or none.
   *
   * @throws Problem RECOGNITION-020 if none is named, -023 (conflict) if one is not marked
   */
  @RolesAllowed({Roles.REGISTRAR, Roles.MANAGER})
  public int unmark(Collection<String> numbers) {
    List<ReportableRow> decisions = named(numbers);
    for (ReportableRow decision : decisions) {
      if (!repository.unmark(decision.id())) {
        throw Problem.conflict("RECOGNITION-023", decision.number());
      }
      tell(decision, "RECOGNITION_NOT_REPORTED", decision.number());
    }
    return decisions.size();
  }

  private List<ReportableRow> named(Collection<String> numbers) {
    List<ReportableRow> decisions = repository.of(numbers);
    if (decisions.isEmpty()) {
      throw new Problem("RECOGNITION-020");
    }
    return decisions;
  }

  private void tell(ReportableRow decision, String what, String note) {
    timeline.tell(proceedings.get(decision.proceedingId()), what, note);
  }
}
