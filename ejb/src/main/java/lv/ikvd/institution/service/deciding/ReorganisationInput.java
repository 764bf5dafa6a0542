package lv.ikvd.institution.service.deciding;

import java.time.LocalDate;
import java.util.List;
import lv.ikvd.institution.entity.succession.SuccessionKind;
import lv.ikvd.proceeding.entity.IntakeChannel;

/**
 * An application to reorganise.
 *
 * @param number of the institution with which it begins
 * @param others numbers of those that are reorganised with it
 * @param successors numbers of those that take over
 */
public record ReorganisationInput(
    String number,
    LocalDate receivedOn,
    IntakeChannel channel,
    SuccessionKind kind,
    List<String> others,
    List<String> successors) {

  public ReorganisationInput {
    others = List.copyOf(others);
    successors = List.copyOf(successors);
  }
}
