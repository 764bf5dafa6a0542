package lv.ikvd.proceeding.service.holding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.StreamSupport;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.Finding;

/** All that holds decisions, found by CDI. */
@ApplicationScoped
public class CaseHolds {

  private Iterable<CaseHold> declared = List.of();

  protected CaseHolds() {}

  @Inject
  CaseHolds(@Any Instance<CaseHold> declared) {
    this((Iterable<CaseHold>) declared);
  }

  public CaseHolds(Iterable<CaseHold> declared) {
    this.declared = declared;
  }

  public List<Finding> holding(CaseRow proceeding) {
    return StreamSupport.stream(declared.spliterator(), false)
        .flatMap(hold -> hold.holding(proceeding).stream())
        .toList();
  }
}
