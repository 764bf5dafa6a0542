package lv.ikvd.teachingpermit.web.staff;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.function.BiFunction;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.shell.web.Texts;
import lv.ikvd.shell.web.list.ListQuestion;
import lv.ikvd.shell.web.list.PagedList;
import lv.ikvd.teachingpermit.entity.staff.StaffCheckFilter;
import lv.ikvd.teachingpermit.entity.staff.StaffResult;

/** What an address asks of the checks of staff: the same for the list and for its export. */
@Dependent
public class StaffQuestion {

  @Inject private ListQuestion question;

  <T> PagedList<T> ask(BiFunction<StaffCheckFilter, PageRequest, Page<T>> query) {
    Texts texts = new Texts();
    return question
        .labels("teachingpermit.staff.filter")
        .filter("q")
        .filter("found", value -> texts.named("teachingpermit.StaffResult.", value))
        .filter("from")
        .filter("to")
        .sorts("checkedOn", "institution")
        .answer(
            asked ->
                query.apply(
                    new StaffCheckFilter(
                        null,
                        asked.value("q"),
                        asked.choice("found", StaffResult.class),
                        asked.date("from"),
                        asked.date("to")),
                    asked.page()));
  }
}
