package lv.ikvd.proceeding.service.holding;

import java.util.List;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.Finding;

/**
 * What stands in the way of any decision of a case beside its law and its register, such as a fee.
 * An {@code ApplicationScoped} bean without roles.
 */
public interface CaseHold {

  /** One finding for each thing to be done first. */
  List<Finding> holding(CaseRow proceeding);
}
