package lv.ikvd.programmelicence.entity.change;

/** A change of many licences that is prepared; what its kind does not need is null. */
public record NewChange(
    ChangeKind kind,
    String sample,
    Long institutionId,
    String fromLine,
    Long addressId,
    String source) {}
