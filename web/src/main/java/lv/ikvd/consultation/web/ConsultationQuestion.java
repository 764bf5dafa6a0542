package lv.ikvd.consultation.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.BiFunction;
import lv.ikvd.consultation.entity.NoteFilter;
import lv.ikvd.consultation.entity.Official;
import lv.ikvd.consultation.service.Consultations;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.shell.web.list.ListAddress;
import lv.ikvd.shell.web.list.ListQuestion;
import lv.ikvd.shell.web.list.PagedList;

/** What an address asks of the notes: the same for the list and for its export. */
@Dependent
public class ConsultationQuestion {

  @Inject private ListQuestion question;
  @Inject private Consultations consultations;
  @Inject private ConsultationWords words;

  private List<Official> officials;

  <T> PagedList<T> ask(BiFunction<NoteFilter, PageRequest, Page<T>> query) {
    return question
        .labels("consultation.filter")
        .filter("topic", words::topic)
        .filter("channel", words::channel)
        .filter("asker", words::asker)
        .filter("official", this::official)
        .filter("from")
        .filter("to")
        .sorts("at", "topic", "official")
        .columns("consultation.column", "channel", "asker", "about", "official")
        .answer(asked -> query.apply(filter(asked), asked.page()));
  }

  List<Official> officials() {
    if (officials == null) {
      officials = consultations.officials();
    }
    return officials;
  }

  private static NoteFilter filter(ListAddress asked) {
    return new NoteFilter(
        asked.value("topic"),
        asked.value("channel"),
        asked.value("asker"),
        asked.id("official"),
        asked.date("from"),
        asked.date("to"));
  }

  private String official(String id) {
    return officials().stream()
        .filter(one -> String.valueOf(one.accountId()).equals(id))
        .map(Official::name)
        .findFirst()
        .orElse(id);
  }
}
