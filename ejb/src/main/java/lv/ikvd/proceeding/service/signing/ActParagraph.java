package lv.ikvd.proceeding.service.signing;

import java.io.Serializable;

/**
 * A paragraph of an act.
 *
 * @param usual whether it is one of the checked paragraphs, filled in, and holds no words of the
 *     official's own
 */
public record ActParagraph(String text, boolean usual) implements Serializable {}
