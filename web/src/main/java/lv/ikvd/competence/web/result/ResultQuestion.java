package lv.ikvd.competence.web.result;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.function.BiFunction;
import lv.ikvd.classifier.web.CodeNames;
import lv.ikvd.competence.entity.result.ResultFilter;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.programmelicence.service.ProgrammeLicences;
import lv.ikvd.shell.web.list.ListQuestion;
import lv.ikvd.shell.web.list.PagedList;

/** What an address asks of the certificates: the same for the list and for its export. */
@Dependent
public class ResultQuestion {

  @Inject private ListQuestion question;
  @Inject private CodeNames codes;

  <T> PagedList<T> ask(BiFunction<ResultFilter, PageRequest, Page<T>> query) {
    return question
        .labels("competence.result.filter")
        .filter("q")
        .filter("institution")
        .filter("qualification", code -> codes.name(ProgrammeLicences.QUALIFICATION, code))
        .filter("contract")
        .filter("from")
        .filter("to")
        .sorts("issuedOn", "person", "institution")
        .columns(
            "competence.result.column", "qualification", "institution", "examinedOn", "contract")
        .answer(
            asked ->
                query.apply(
                    new ResultFilter(
                        asked.value("q"),
                        asked.value("institution"),
                        asked.value("qualification"),
                        asked.value("contract"),
                        asked.date("from"),
                        asked.date("to")),
                    asked.page()));
  }
}
