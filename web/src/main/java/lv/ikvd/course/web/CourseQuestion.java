package lv.ikvd.course.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.function.BiFunction;
import lv.ikvd.course.entity.CourseFilter;
import lv.ikvd.course.entity.CourseKind;
import lv.ikvd.course.entity.CourseState;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.shell.web.Texts;
import lv.ikvd.shell.web.list.ListQuestion;
import lv.ikvd.shell.web.list.PagedList;

/** What an address asks of the courses: the same for the list and for its export. */
@Dependent
public class CourseQuestion {

  @Inject private ListQuestion question;

  private final Texts texts = new Texts();

  <T> PagedList<T> ask(BiFunction<CourseFilter, PageRequest, Page<T>> query) {
    return question
        .labels("course.filter")
        .filter("q")
        .filter("kind", kind -> texts.of("course.CourseKind." + kind))
        .filter("state", state -> texts.of("course.CourseState." + state))
        .filter("from")
        .filter("to")
        .sorts("number", "title", "firstDay", "enrolUntil")
        .columns("course.column", "kind", "hours", "enrolUntil", "certified")
        .answer(
            asked ->
                query.apply(
                    new CourseFilter(
                        asked.value("q"),
                        asked.choice("kind", CourseKind.class),
                        asked.choice("state", CourseState.class),
                        asked.date("from"),
                        asked.date("to"),
                        null,
                        null),
                    asked.page()));
  }
}
