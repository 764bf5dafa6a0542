package lv.ikvd.board.service;

import java.io.Serializable;

/**
 * A place in the materials of a case.
 *
 * @param code by which remarks name it, at most 60 letters
 * @param titleKey key of its title in the messages
 */
public record MaterialPlace(String code, String titleKey, String text) implements Serializable {}
