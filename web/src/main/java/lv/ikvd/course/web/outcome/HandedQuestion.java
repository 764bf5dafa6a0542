package lv.ikvd.course.web.outcome;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.function.BiFunction;
import lv.ikvd.course.entity.evaluation.HandedFilter;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.shell.web.Texts;
import lv.ikvd.shell.web.list.ListQuestion;
import lv.ikvd.shell.web.list.PagedList;

/** What an address asks of the texts of participants. */
@Dependent
public class HandedQuestion {

  static final String WORK = "WORK";
  static final String ANSWER = "ANSWER";

  @Inject private ListQuestion question;

  private final Texts texts = new Texts();

  <T> PagedList<T> ask(BiFunction<HandedFilter, PageRequest, Page<T>> query) {
    return question
        .labels("course.handed.filter")
        .filter("course")
        .filter("name")
        .filter("what", what -> texts.of("course.handed." + what))
        .sorts("name", "municipality", "subject")
        .answer(
            asked -> {
              String what = asked.value("what");
              Boolean works = WORK.equals(what) ? Boolean.TRUE : null;
              return query.apply(
                  new HandedFilter(
                      asked.value("name"), ANSWER.equals(what) ? Boolean.FALSE : works),
                  asked.page());
            });
  }
}
