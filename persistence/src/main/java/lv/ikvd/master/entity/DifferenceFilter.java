package lv.ikvd.master.entity;

/** Which differences; null means any, of the state: those that are not settled. */
public record DifferenceFilter(
    String register,
    String field,
    DifferenceKind kind,
    DifferenceState state,
    String master,
    String number) {}
