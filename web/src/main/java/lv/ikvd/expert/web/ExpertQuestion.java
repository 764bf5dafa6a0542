package lv.ikvd.expert.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.function.BiFunction;
import lv.ikvd.classifier.web.CodeNames;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.expert.entity.ExpertFilter;
import lv.ikvd.expert.entity.ExpertRole;
import lv.ikvd.expert.entity.ExpertState;
import lv.ikvd.shell.web.Texts;
import lv.ikvd.shell.web.list.ListQuestion;
import lv.ikvd.shell.web.list.PagedList;

/** What an address asks of the experts: the same for the list and for its export. */
@Dependent
public class ExpertQuestion {

  @Inject private ListQuestion question;
  @Inject private CodeNames names;

  private final Texts texts = new Texts();

  <T> PagedList<T> ask(BiFunction<ExpertFilter, PageRequest, Page<T>> query) {
    return question
        .labels("expert.filter")
        .filter("q")
        .filter("role", role -> texts.of("expert.ExpertRole." + role))
        .filter("state", state -> texts.of("expert.ExpertState." + state))
        .filter("field", field -> names.name("EXPERT_FIELD", field))
        .filter("available")
        .filter("institution")
        .sorts("number", "name", "admittedOn")
        .columns("expert.column", "fields", "level", "trained", "admittedOn")
        .answer(
            asked ->
                query.apply(
                    new ExpertFilter(
                        asked.value("q"),
                        asked.choice("role", ExpertRole.class),
                        asked.choice("state", ExpertState.class),
                        asked.value("field"),
                        asked.date("available"),
                        asked.value("institution")),
                    asked.page()));
  }
}
