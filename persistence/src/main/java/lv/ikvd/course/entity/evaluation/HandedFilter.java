package lv.ikvd.course.entity.evaluation;

import java.io.Serializable;

/**
 * Which of the texts of participants are meant.
 *
 * @param name part of a name, or null
 * @param works true for what was handed in, false for answers, null for both
 */
public record HandedFilter(String name, Boolean works) implements Serializable {}
