package lv.ikvd.course.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.function.BiFunction;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.shell.web.list.ListQuestion;
import lv.ikvd.shell.web.list.PagedList;

/** What an address asks of the participants of a course; the filter is part of a name. */
@Dependent
public class ParticipantQuestion {

  @Inject private ListQuestion question;

  <T> PagedList<T> ask(BiFunction<String, PageRequest, Page<T>> query) {
    return question
        .labels("course.participant.filter")
        .filter("course")
        .filter("name")
        .sorts("name", "municipality", "enrolledAt")
        .answer(asked -> query.apply(asked.value("name"), asked.page()));
  }
}
