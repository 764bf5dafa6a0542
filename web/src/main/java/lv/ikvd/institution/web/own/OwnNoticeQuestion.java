package lv.ikvd.institution.web.own;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.function.BiFunction;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.institution.entity.own.OwnNoticeFilter;
import lv.ikvd.institution.entity.own.OwnNoticeState;
import lv.ikvd.shell.web.Texts;
import lv.ikvd.shell.web.list.ListQuestion;
import lv.ikvd.shell.web.list.PagedList;

/** What an address asks of notices of representatives: the same for the list and its export. */
@Dependent
public class OwnNoticeQuestion {

  @Inject private ListQuestion question;

  private final Texts texts = new Texts();

  <T> PagedList<T> ask(BiFunction<OwnNoticeFilter, PageRequest, Page<T>> query) {
    return question
        .labels("institution.noted.filter")
        .filter("q")
        .filter("state", value -> texts.named("institution.OwnNoticeState.", value))
        .sorts("sentAt", "name", "number")
        .answer(
            asked ->
                query.apply(
                    new OwnNoticeFilter(
                        asked.value("q"), asked.choice("state", OwnNoticeState.class)),
                    asked.page()));
  }
}
