package lv.ikvd.course.service;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import lv.ikvd.course.entity.EnrolmentRow;
import lv.ikvd.course.entity.Registration;
import lv.ikvd.course.entity.Work;

/**
 * What somebody sees of their own enrolment.
 *
 * @param marks that they gave, by question
 */
public record EnrolmentView(
    CourseView course,
    EnrolmentRow row,
    List<Registration> days,
    List<Work> works,
    Map<String, Integer> marks)
    implements Serializable {}
