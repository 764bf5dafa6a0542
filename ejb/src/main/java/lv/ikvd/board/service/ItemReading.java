package lv.ikvd.board.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import lv.ikvd.board.entity.RemarkRepository;
import lv.ikvd.board.entity.row.ItemRow;
import lv.ikvd.proceeding.entity.CaseReader;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.secrecy.CaseLooks;
import lv.ikvd.proceeding.service.secrecy.CaseSecrecy;

/** What a member reads of an item; of a secret case nothing until the member says for what. */
@ApplicationScoped
public class ItemReading {

  @Inject private CaseReader cases;
  @Inject private CaseSecrecy secrecy;
  @Inject private CaseLooks looks;
  @Inject private Materials materials;
  @Inject private RemarkRepository remarks;

  SittingQueries.Reading of(ItemRow item) {
    CaseRow proceeding = cases.find(item.proceedingNumber()).orElseThrow();
    boolean shown = secrecy.shown(proceeding);
    if (!shown || secrecy.asksPurpose(proceeding)) {
      return new SittingQueries.Reading(item, List.of(), List.of(), shown);
    }
    looks.opened(proceeding);
    return new SittingQueries.Reading(
        item, materials.of(item.proceedingNumber()), remarks.of(item.proceedingId()), false);
  }
}
