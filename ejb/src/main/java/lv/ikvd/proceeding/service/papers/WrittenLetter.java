package lv.ikvd.proceeding.service.papers;

/**
 * A letter in the words of its author, for the step that it tells of.
 *
 * @param addressee names and address, line by line
 * @param text paragraphs, a blank line between two
 */
public record WrittenLetter(String addressee, String title, String text) {}
