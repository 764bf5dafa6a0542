package lv.ikvd.course.service;

import java.io.Serializable;
import java.util.List;
import lv.ikvd.course.entity.EnrolmentRow;
import lv.ikvd.course.entity.Registration;
import lv.ikvd.course.entity.Work;

/** What somebody sees of their own enrolment. */
public record EnrolmentView(
    CourseView course, EnrolmentRow row, List<Registration> days, List<Work> works)
    implements Serializable {}
