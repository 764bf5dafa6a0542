package lv.ikvd.citizenshipnotice.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.function.BiFunction;
import lv.ikvd.citizenshipnotice.entity.CitizenshipFilter;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.shell.web.list.ListQuestion;
import lv.ikvd.shell.web.list.PagedList;

/** What an address asks of the confirmations: the same for the list and for its export. */
@Dependent
public class CitizenshipQuestion {

  @Inject private ListQuestion question;

  <T> PagedList<T> ask(BiFunction<CitizenshipFilter, PageRequest, Page<T>> query) {
    return question
        .labels("citizenshipnotice.filter")
        .filter("person")
        .filter("institution")
        .filter("from")
        .filter("to")
        .sorts("notedOn", "person", "institution")
        .columns("citizenshipnotice.column", "programme", "sentOn", "official")
        .answer(
            asked ->
                query.apply(
                    new CitizenshipFilter(
                        asked.value("person"),
                        asked.value("institution"),
                        asked.date("from"),
                        asked.date("to")),
                    asked.page()));
  }
}
