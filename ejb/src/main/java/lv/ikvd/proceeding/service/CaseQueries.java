package lv.ikvd.proceeding.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.ikvd.audit.entity.LookKind;
import lv.ikvd.audit.service.Looks;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.CaseReader;
import lv.ikvd.proceeding.entity.CheckOutcome;
import lv.ikvd.proceeding.entity.QueueReader;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.entity.row.CheckLine;
import lv.ikvd.proceeding.entity.row.DecisionRow;
import lv.ikvd.proceeding.entity.row.QueueCounts;
import lv.ikvd.proceeding.entity.row.QueueFilter;
import lv.ikvd.proceeding.entity.row.QueueRow;
import lv.ikvd.proceeding.entity.row.TimelineRow;
import lv.ikvd.proceeding.entity.row.ToSignRow;
import lv.ikvd.proceeding.service.deciding.Completeness;
import lv.ikvd.rulebook.entity.CheckRule;
import lv.ikvd.security.entity.Roles;

/** Queues and case pages. Whatever shows a person is written down as a look before it is shown. */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.MANAGER, Roles.AUDITOR, Roles.SYSTEM})
public class CaseQueries {

  private static final int ENTRY_EVENTS = 500;

  @Inject private CaseReader cases;
  @Inject private QueueReader queues;
  @Inject private Completeness completeness;
  @Inject private OfficeContext office;
  @Inject private Looks looks;

  public Page<QueueRow> queue(QueueFilter filter, PageRequest request) {
    Page<QueueRow> page = queues.page(filter, request);
    looks.record(
        LookKind.LIST,
        "CASE",
        "PROCEEDING",
        page.items().stream().map(QueueRow::id).toList(),
        null);
    return page;
  }

  public QueueCounts counts() {
    return queues.counts(office.accountId(), office.today());
  }

  /** Proposed decisions that wait for a signature of the current user. */
  @RolesAllowed(Roles.DECISION_MAKER)
  public List<ToSignRow> toSign() {
    List<ToSignRow> rows = queues.toSign(office.accountId());
    looks.record(
        LookKind.LIST,
        "CASE",
        "PROCEEDING",
        rows.stream().map(ToSignRow::proceedingId).toList(),
        null);
    return rows;
  }

  /**
   * Opens a case.
   *
   * @throws Problem PROC-001 if there is none of this number
   */
  public CaseView open(String number) {
    CaseRow row = cases.find(number).orElseThrow(() -> Problem.notFound("PROC-001", number));
    looks.record(LookKind.OPEN, "CASE", "PROCEEDING", List.of(row.id()), row.id());
    return new CaseView(
        row,
        cases.terms(row.id()),
        checklist(row),
        cases.requests(row.id()),
        cases.documents(row.id()),
        cases.decisions(row.id()),
        cases.contests(row.id()),
        cases.timeline(row.id()));
  }

  public DecisionRow decision(String number) {
    return cases.decision(number).orElseThrow(() -> Problem.notFound("PROC-030", number));
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
