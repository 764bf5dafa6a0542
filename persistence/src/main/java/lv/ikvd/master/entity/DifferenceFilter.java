package lv.ikvd.master.entity;

import java.util.Set;

/**
 * Which differences; null means any.
 *
 * @param states any of them; empty means all
 */
public record DifferenceFilter(
    String register,
    String field,
    DifferenceKind kind,
    Set<DifferenceState> states,
    String master,
    String number) {}
