package lv.ikvd.scientificinstitution.entity;

import java.io.Serializable;

/** The scientific institution that goes on after one that was reorganised. */
public record Successor(long entryId, String number, String name) implements Serializable {}
