package lv.ikvd.registry.web.panel;

/**
 * A line on a sheet of paper.
 *
 * @param label what it tells of, or the day of what happened
 */
public record SheetLine(String label, String text) {}
