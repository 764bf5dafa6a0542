package lv.ikvd.competence.service.result;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import lv.ikvd.audit.entity.LookKind;
import lv.ikvd.audit.service.Looks;
import lv.ikvd.competence.entity.result.ResultFilter;
import lv.ikvd.competence.entity.result.ResultRepository;
import lv.ikvd.competence.entity.result.ResultRow;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.security.entity.Roles;

/** Shows certificates that institutions issued; every look is recorded. */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.MANAGER, Roles.SYSTEM})
public class Results {

  @Inject private ResultRepository results;
  @Inject private Looks looks;

  public Page<ResultRow> page(ResultFilter filter, PageRequest request) {
    Page<ResultRow> page = results.page(filter, request);
    look(LookKind.LIST, page.items());
    return page;
  }

  /**
   * All that a list shows, for a file; the look is recorded as an export.
   *
   * @throws Problem COMPETENCE-006 if it is more than one look may show
   */
  public List<ResultRow> export(ResultFilter filter, String sort) {
    List<ResultRow> rows =
        Page.all(sort, "COMPETENCE-006", request -> results.page(filter, request));
    look(LookKind.EXPORT, rows);
    return rows;
  }

  private void look(LookKind kind, List<ResultRow> shown) {
    List<Long> persons =
        shown.stream().map(ResultRow::partyId).filter(Objects::nonNull).distinct().toList();
    if (!persons.isEmpty()) {
      looks.record(kind, ResultFiles.PURPOSE, "PARTY", persons, null);
    }
  }
}
