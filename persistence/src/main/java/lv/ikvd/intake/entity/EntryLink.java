package lv.ikvd.intake.entity;

import java.io.Serializable;

/** An entry of a register that a signer holds. */
public record EntryLink(long partyId, String register, String number) implements Serializable {}
