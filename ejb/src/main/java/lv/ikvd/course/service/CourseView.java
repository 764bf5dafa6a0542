package lv.ikvd.course.service;

import java.io.Serializable;
import java.util.List;
import lv.ikvd.course.entity.CourseContent;
import lv.ikvd.course.entity.CourseRow;
import lv.ikvd.course.entity.DayCount;
import lv.ikvd.course.entity.Material;

/**
 * A course as anyone may see it.
 *
 * @param counts of each day of the content, in the same order
 */
public record CourseView(
    CourseRow row, CourseContent content, List<DayCount> counts, List<Material> materials)
    implements Serializable {}
