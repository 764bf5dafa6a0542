package lv.ikvd.proceeding.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.ikvd.audit.entity.LookKind;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.CaseReader;
import lv.ikvd.proceeding.entity.CheckOutcome;
import lv.ikvd.proceeding.entity.QueueReader;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.entity.row.CheckLine;
import lv.ikvd.proceeding.entity.row.DecisionRow;
import lv.ikvd.proceeding.entity.row.DocumentLine;
import lv.ikvd.proceeding.entity.row.QueueCounts;
import lv.ikvd.proceeding.entity.row.QueueFilter;
import lv.ikvd.proceeding.entity.row.QueueRow;
import lv.ikvd.proceeding.entity.row.TimelineRow;
import lv.ikvd.proceeding.service.deciding.Completeness;
import lv.ikvd.proceeding.service.secrecy.CaseLooks;
import lv.ikvd.proceeding.service.team.CaseHolder;
import lv.ikvd.rulebook.entity.CheckRule;
import lv.ikvd.security.entity.Roles;
import lv.ikvd.worktime.service.WorkCalendar;

/** Queues and case pages. Whatever shows a person is written down as a look before it is shown. */
@Stateless
@RolesAllowed({
  Roles.REGISTRAR,
  Roles.DECISION_MAKER,
  Roles.MANAGER,
  Roles.AUDITOR,
  Roles.BOARD_SECRETARY,
  Roles.SYSTEM
})
public class CaseQueries {

  private static final int ENTRY_EVENTS = 500;

  /** How many rows an export holds at most; a look names as many records in one row. */
  private static final int EXPORT_ROWS = 5000;

  @Inject private CaseReader cases;
  @Inject private QueueReader queues;
  @Inject private Completeness completeness;
  @Inject private CaseHolder holder;
  @Inject private OfficeContext office;
  @Inject private CaseLooks looks;
  @Inject private WorkCalendar calendar;

  public Page<QueueRow> queue(QueueFilter filter, PageRequest request) {
    Page<QueueRow> page = queues.page(filter, request);
    looks.listed(LookKind.LIST, page.items().stream().map(QueueRow::id).toList());
    return page;
  }

  /** All that a queue shows on its pages, up to 5000 rows, to be taken along. */
  public List<QueueRow> export(QueueFilter filter, String sort) {
    List<QueueRow> rows = new ArrayList<>();
    for (int page = 1; rows.size() < EXPORT_ROWS; page++) {
      List<QueueRow> items =
          queues.page(filter, new PageRequest(page, PageRequest.MAX_SIZE, sort)).items();
      rows.addAll(items);
      if (items.size() < PageRequest.MAX_SIZE) {
        break;
      }
    }
    looks.listed(LookKind.EXPORT, rows.stream().map(QueueRow::id).toList());
    return rows;
  }

  /** Working days from today to each day; below zero for days that have passed. */
  public Map<LocalDate, Integer> workingDaysLeft(Collection<LocalDate> days) {
    return calendar.workingDaysUntil(office.today(), days);
  }

  public QueueCounts counts() {
    return queues.counts(office.accountId(), office.today());
  }

  /**
   * Opens a case.
   *
   * @throws Problem PROC-001 if there is none of this number, or none that the user may know of;
   *     SECRECY-001 (forbidden) until who may open a confidential one says for what
   */
  public CaseView open(String number) {
    CaseRow row = cases.find(number).orElseThrow(() -> Problem.notFound("PROC-001", number));
    looks.opened(row);
    holder.opened(row);
    return new CaseView(
        row,
        cases.terms(row.id()),
        checklist(row),
        cases.requests(row.id()),
        cases.documents(row.id()),
        cases.decisions(row.id()),
        cases.contests(row.id()),
        cases.timeline(row.id()),
        cases.waitsForBoard(row.id()),
        holder.substitution(row).orElse(null));
  }

  public DecisionRow decision(String number) {
    DecisionRow decision =
        cases.decision(number).orElseThrow(() -> Problem.notFound("PROC-030", number));
    cases.find(decision.proceedingNumber()).ifPresent(looks::require);
    return decision;
  }

  /**
   * A document of a case that is about to be opened.
   *
   * @throws Problem DOCUMENT-004 if it is not in the file of this case
   */
  public DocumentLine document(String number, long documentId) {
    CaseRow row = cases.find(number).orElseThrow(() -> Problem.notFound("PROC-001", number));
    DocumentLine line =
        cases.documents(row.id()).stream()
            .filter(document -> document.documentId() == documentId)
            .findFirst()
            .orElseThrow(() -> Problem.notFound("DOCUMENT-004"));
    looks.document(row, documentId);
    return line;
  }

  /** The story of an entry over all its cases, newest first, up to 500 lines. */
  public List<TimelineRow> entryTimeline(long entryId) {
    return cases.entryTimeline(entryId, ENTRY_EVENTS);
  }

  private List<ChecklistItem> checklist(CaseRow row) {
    Map<String, CheckLine> made =
        cases.checks(row.id()).stream()
            .collect(Collectors.toMap(CheckLine::code, Function.identity()));
    return completeness.applicable(row).stream()
        .map(rule -> item(rule, made.get(rule.code())))
        .toList();
  }

  private static ChecklistItem item(CheckRule rule, CheckLine made) {
    return new ChecklistItem(
        rule.code(),
        rule.nameLv(),
        rule.nameEn(),
        rule.citation(),
        rule.verified(),
        made == null ? CheckOutcome.OPEN : made.outcome(),
        made == null ? rule.source() : made.source(),
        made == null ? null : made.checkedOn(),
        made == null ? null : made.note(),
        made == null ? null : made.recordedBy());
  }
}
