package lv.ikvd.institution.entity.succession;

import java.io.Serializable;
import java.time.LocalDate;

/** An institution in the graph, as the register calls it today. */
public record SuccessionNode(
    long entryId, String number, String name, LocalDate registeredOn, LocalDate endedOn)
    implements Serializable {}
