package lv.ikvd.course.service;

import lv.ikvd.database.service.RetentionDue;
import lv.ikvd.desk.CaseDesk;

/** The night some days from now, in which courses are forgotten. */
public final class CourseErasureDue {

  private CourseErasureDue() {}

  public static void after(CaseDesk desk, int days) {
    desk.run(
        CourseErasure.class,
        e ->
            e.forget(
                new RetentionDue(
                    desk.today().plusDays(days).atStartOfDay(CaseDesk.RIGA).toInstant())));
  }
}
