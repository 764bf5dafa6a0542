package lv.ikvd.course.web.message;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.function.BiFunction;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.shell.web.list.ListQuestion;
import lv.ikvd.shell.web.list.PagedList;

/** What an address asks of those who were told something; the filter is part of a name. */
@Dependent
public class ToldQuestion {

  @Inject private ListQuestion question;

  <T> PagedList<T> ask(BiFunction<String, PageRequest, Page<T>> query) {
    return question
        .labels("course.participant.filter")
        .filter("message")
        .filter("name")
        .sorts("name")
        .answer(asked -> query.apply(asked.value("name"), asked.page()));
  }
}
