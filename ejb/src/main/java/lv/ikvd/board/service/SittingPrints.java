package lv.ikvd.board.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import lv.ikvd.board.entity.SittingReader;
import lv.ikvd.board.entity.row.ItemRow;
import lv.ikvd.board.entity.row.SittingRow;
import lv.ikvd.issuance.service.batch.Batches;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.security.entity.Roles;

/** Prints together what the decisions of a closed sitting led to; which kinds, no board knows. */
@Stateless
@RolesAllowed({Roles.BOARD_SECRETARY, Roles.REGISTRAR, Roles.DECISION_MAKER})
public class SittingPrints {

  @Inject private SittingDesk desk;
  @Inject private SittingReader reader;
  @Inject private Batches batches;

  /** What there is to print: how many documents of which kind. */
  public Map<String, Integer> of(String number) {
    Map<String, Integer> counts = new TreeMap<>();
    documents(number).forEach((kind, issued) -> counts.put(kind, issued.size()));
    return counts;
  }

  /**
   * Prints all of a kind, in the order of the agenda.
   *
   * @return the job
   * @throws Problem ISSUANCE-020 if there is nothing of the kind
   */
  public long start(String number, String kind) {
    List<Long> issued = documents(number).getOrDefault(kind, List.of());
    return batches.start(kind, "Sēdes Nr. " + number + " dokumenti", issued);
  }

  private Map<String, List<Long>> documents(String number) {
    SittingRow sitting = desk.seen(number);
    return sitting.closed()
        ? batches.ofDecisions(
            reader.items(sitting.id()).stream()
                .map(ItemRow::decisionNumber)
                .filter(Objects::nonNull)
                .toList())
        : Map.of();
  }
}
