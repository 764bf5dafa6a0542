package lv.ikvd.expert.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.function.BiFunction;
import lv.ikvd.classifier.web.CodeNames;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.expert.entity.CommissionFilter;
import lv.ikvd.shell.web.list.ListQuestion;
import lv.ikvd.shell.web.list.PagedList;

/** What an address asks of the commissions: the same for the list and for its export. */
@Dependent
public class CommissionQuestion {

  @Inject private ListQuestion question;
  @Inject private CodeNames names;

  <T> PagedList<T> ask(BiFunction<CommissionFilter, PageRequest, Page<T>> query) {
    return question
        .labels("expert.commission.filter")
        .filter("institution")
        .filter("field", field -> names.name("EXPERT_FIELD", field))
        .filter("expert")
        .filter("from")
        .filter("to")
        .sorts("number", "institution", "from", "until")
        .columns("expert.commission.column", "field", "chair", "members")
        .answer(
            asked ->
                query.apply(
                    new CommissionFilter(
                        asked.value("institution"),
                        asked.value("field"),
                        asked.value("expert"),
                        asked.date("from"),
                        asked.date("to")),
                    asked.page()));
  }
}
