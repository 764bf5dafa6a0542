package lv.ikvd.board.service;

import java.util.List;
import lv.ikvd.proceeding.entity.row.CaseRow;

/**
 * What a register shows of its cases to the members of a board beside the proposed act. A register
 * declares it as a bean; one that has nothing to add declares none.
 */
public interface CaseMaterial {

  /** Code of the register whose cases have it. */
  String register();

  /** The places at which members read and remark, in their order. */
  List<MaterialPlace> places(CaseRow proceeding);
}
