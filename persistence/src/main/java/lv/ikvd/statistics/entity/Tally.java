package lv.ikvd.statistics.entity;

/**
 * How many facts share their values.
 *
 * @param first value of the first field; null where nothing is counted by fields
 * @param second value of the second
 * @param before how many there were a year earlier
 */
public record Tally(String first, String second, long now, long before) {}
