package lv.ikvd.competence.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.function.BiFunction;
import lv.ikvd.classifier.web.CodeNames;
import lv.ikvd.competence.entity.DelegationFilter;
import lv.ikvd.competence.entity.DelegationStatus;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.programmelicence.service.ProgrammeLicences;
import lv.ikvd.shell.web.Texts;
import lv.ikvd.shell.web.list.ListQuestion;
import lv.ikvd.shell.web.list.PagedList;

/** What an address asks of the register: the same for the list and for its export. */
@Dependent
public class DelegationQuestion {

  @Inject private ListQuestion question;
  @Inject private CodeNames codes;

  private final Texts texts = new Texts();

  <T> PagedList<T> ask(BiFunction<DelegationFilter, PageRequest, Page<T>> query) {
    return question
        .labels("competence.filter")
        .filter("q")
        .filter("status", value -> texts.named("competence.DelegationStatus.", value))
        .filter("qualification", code -> codes.name(ProgrammeLicences.QUALIFICATION, code))
        .filter("institution")
        .sorts("number", "institution", "concludedOn", "validUntil")
        .columns(
            "competence.column",
            "status",
            "qualification",
            "level",
            "concludedOn",
            "validUntil",
            "accreditedUntil",
            "results")
        .answer(
            asked ->
                query.apply(
                    new DelegationFilter(
                        asked.value("q"),
                        asked.choice("status", DelegationStatus.class),
                        asked.value("qualification"),
                        asked.value("institution")),
                    asked.page()));
  }
}
