package lv.ikvd.dataload.entity;

/**
 * What makes a row wrong that only the database or another cell can tell.
 *
 * @param column in which the person who made the file has to look
 * @param code of the reason
 * @param wrong an SQL condition over the typed row {@code r}, in which {@code {rows}} stands for
 *     the good rows of the same file and chunk; no text from a file ever stands in it
 */
public record LoadCheck(String column, String code, String wrong) {}
