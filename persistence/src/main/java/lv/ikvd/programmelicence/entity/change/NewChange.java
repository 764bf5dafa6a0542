package lv.ikvd.programmelicence.entity.change;

/**
 * A change of many licences that is prepared; what its kind does not need is null.
 *
 * @param from the line of the address, or the code, that there was
 * @param takenById the institution that takes the licences over
 */
public record NewChange(
    ChangeKind kind,
    String sample,
    Long institutionId,
    String from,
    Long addressId,
    String code,
    Long takenById,
    String source) {}
