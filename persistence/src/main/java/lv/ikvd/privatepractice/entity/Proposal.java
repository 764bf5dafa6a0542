package lv.ikvd.privatepractice.entity;

import java.io.Serializable;

/**
 * What a case proposes while it runs.
 *
 * @param annulmentGround on what it was begun, in a case about annulling; null in all others
 */
public record Proposal(Programme programme, String annulmentGround) implements Serializable {}
