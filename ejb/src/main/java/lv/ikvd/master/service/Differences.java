package lv.ikvd.master.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import lv.ikvd.audit.entity.LookKind;
import lv.ikvd.audit.service.Looks;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.master.entity.DifferenceFilter;
import lv.ikvd.master.entity.DifferenceRepository;
import lv.ikvd.master.entity.DifferenceRow;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.security.entity.Roles;

/** Reads differences; what they say of persons is a look that is recorded. */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.MANAGER})
public class Differences {

  /** As many as are settled in one go, each in its own transaction. */
  public static final int AT_ONCE = 500;

  @Inject private DifferenceRepository differences;
  @Inject private SettleRules rules;
  @Inject private Looks looks;

  public Page<DifferenceRow> page(DifferenceFilter filter, PageRequest request) {
    Page<DifferenceRow> page = differences.page(filter, request);
    record(LookKind.LIST, page.items());
    return page;
  }

  /**
   * All that a list shows, for a file.
   *
   * @throws Problem MASTER-018 if it is more than one look may show
   */
  public List<DifferenceRow> export(DifferenceFilter filter, String sort) {
    List<DifferenceRow> rows = all(filter, sort, Page.FILE_LIMIT);
    record(LookKind.EXPORT, rows);
    return rows;
  }

  /** The masters by which a list may be chosen. */
  public List<String> masters() {
    return differences.masters();
  }

  /** What would become of differences that are ticked. */
  @RolesAllowed(Roles.REGISTRAR)
  public List<SettleLine> preview(Collection<Long> ids, SettleAct act) {
    List<DifferenceRow> rows = differences.all(ids);
    record(LookKind.LIST, rows);
    return rows.stream().map(row -> line(row, act)).toList();
  }

  /**
   * What would become of all that a list shows.
   *
   * @throws Problem MASTER-018 if it is more than is settled in one go
   */
  @RolesAllowed(Roles.REGISTRAR)
  public List<SettleLine> preview(DifferenceFilter filter, SettleAct act) {
    List<DifferenceRow> rows = all(filter, null, AT_ONCE);
    record(LookKind.LIST, rows);
    return rows.stream().map(row -> line(row, act)).toList();
  }

  private SettleLine line(DifferenceRow row, SettleAct act) {
    return new SettleLine(row, rules.refusal(row, act).orElse(null), rules.reasoned(row, act));
  }

  private List<DifferenceRow> all(DifferenceFilter filter, String sort, int most) {
    return Page.all(sort, most, "MASTER-018", request -> differences.page(filter, request));
  }

  private void record(LookKind kind, List<DifferenceRow> rows) {
    List<Long> entries =
        rows.stream().map(DifferenceRow::entryId).filter(Objects::nonNull).distinct().toList();
    looks.record(kind, "CASE", "ENTRY", entries, null);
  }
}
