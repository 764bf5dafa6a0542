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

  /** Of all institutions. */
  <T> PagedList<T> ask(BiFunction<ResultFilter, PageRequest, Page<T>> query) {
    question
        .filter("institution")
        .sorts("institution")
        .columns("competence.result.column", "institution");
    return own(query);
  }

  /** Of the own institution. */
  <T> PagedList<T> own(BiFunction<ResultFilter, PageRequest, Page<T>> query) {
    return question
        .labels("competence.result.filter")
        .filter("q")
        .filter("qualification", code -> codes.name(ProgrammeLicences.QUALIFICATION, code))
        .filter("contract")
        .filter("from")
        .filter("to")
        .sorts("issuedOn", "person")
        .columns(
            "competence.result.column",
            "qualification",
            "standing",
            "examinedOn",
            "contract",
            "filed")
        .answer(
            asked ->
                query.apply(
                    new ResultFilter(
                        null,
                        asked.value("q"),
                        asked.value("institution"),
                        asked.value("qualification"),
                        asked.value("contract"),
                        asked.date("from"),
                        asked.date("to")),
                    asked.page()));
  }
}
