package lv.ikvd.childminder.entity.cofinance;

/** A line that is wrong: in which field, and the code of the reason with its remedy. */
public record RefusedLine(int line, String field, String code, String name) {}
