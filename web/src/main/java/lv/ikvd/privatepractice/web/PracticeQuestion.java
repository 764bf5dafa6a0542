package lv.ikvd.privatepractice.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.function.BiFunction;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.party.web.PlaceNames;
import lv.ikvd.privatepractice.entity.PracticeFilter;
import lv.ikvd.privatepractice.entity.PracticeStatus;
import lv.ikvd.shell.web.list.ListAddress;
import lv.ikvd.shell.web.list.ListQuestion;
import lv.ikvd.shell.web.list.PagedList;

/** What an address asks of the register: the same for the list and for its export. */
@Dependent
public class PracticeQuestion {

  @Inject private ListQuestion question;
  @Inject private PlaceNames placeNames;
  @Inject private PracticeWords words;

  <T> PagedList<T> ask(BiFunction<PracticeFilter, PageRequest, Page<T>> query) {
    return question
        .labels("privatepractice.filter")
        .filter("q")
        .filter("status", words::status)
        .filter("field", words::field)
        .filter("group", words::targetGroup)
        .filter("municipality", placeNames::name)
        .filter("from")
        .filter("until")
        .sorts("number", "name", "programme", "expiresOn")
        .columns(
            "privatepractice.column",
            "status",
            "field",
            "group",
            "municipalities",
            "certificate",
            "expiresOn")
        .answer(asked -> query.apply(filter(asked), asked.page()));
  }

  private PracticeFilter filter(ListAddress asked) {
    return new PracticeFilter(
        asked.value("q"),
        asked.choice("status", PracticeStatus.class),
        asked.value("field"),
        asked.value("group"),
        placeNames.code(asked.value("municipality"), "municipality"),
        asked.date("from"),
        asked.date("until"));
  }
}
