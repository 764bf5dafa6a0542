package lv.ikvd.programmelicence.service.change;

import jakarta.validation.constraints.NotNull;
import lv.ikvd.programmelicence.entity.change.ChangeKind;

/**
 * A change of many licences, as it is typed.
 *
 * @param sample of a change of plans
 * @param institution number of the institution whose licences change; empty for all
 * @param from of a change of an address or a code: what it was, word by word
 * @param to what it is now; of a takeover, the number of the institution that takes over
 * @param source on what it stands: act, its day and number
 */
public record ChangeInput(
    @NotNull ChangeKind kind,
    String sample,
    String institution,
    String from,
    String to,
    String postalCode,
    String municipality,
    String source) {}
