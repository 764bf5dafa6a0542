package lv.ikvd.programmelicence.service.change;

import jakarta.validation.constraints.NotNull;
import lv.ikvd.programmelicence.entity.change.ChangeKind;

/**
 * A change of many licences, as it is typed.
 *
 * @param sample of a change of plans
 * @param institution number of the institution whose licences change; empty for all
 * @param fromLine of a change of an address: what it was, word by word
 * @param line what it is now
 * @param source on what it stands: act, its day and number
 */
public record ChangeInput(
    @NotNull ChangeKind kind,
    String sample,
    String institution,
    String fromLine,
    String line,
    String postalCode,
    String municipality,
    String source) {}
