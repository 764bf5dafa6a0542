package lv.ikvd.proceeding.service.papers;

import java.util.List;
import lv.ikvd.proceeding.service.Enactment;
import lv.ikvd.registry.service.RecordedVersion;

/**
 * Documents of a kind that follow from the decisions of a register and go out with them, such as
 * certificates. Declared by a register feature as a bean; a register without it has none.
 */
public interface Enclosures {

  String register();

  /** Code of a {@link lv.ikvd.issuance.service.DocumentKind}. */
  String kind();

  /**
   * What a decision leads to that has just acted on the register; empty for a decision that leads
   * to nothing on paper.
   *
   * @param made the versions that it made
   */
  List<Enclosure> of(Enactment decision, List<RecordedVersion> made);
}
