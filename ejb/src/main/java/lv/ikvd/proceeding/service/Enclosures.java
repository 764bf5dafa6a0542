package lv.ikvd.proceeding.service;

import java.util.List;
import lv.ikvd.registry.service.RecordedVersion;

/**
 * The documents of a register that follow from its decisions and go out with them, such as a
 * certificate. Declared by a register feature as a bean; a register without it has none.
 */
public interface Enclosures {

  String register();

  /**
   * What a decision leads to that has just acted on the register; empty for a decision that leads
   * to nothing on paper.
   *
   * @param made the versions that it made
   */
  List<Enclosure> of(Enactment decision, List<RecordedVersion> made);
}
