package lv.ikvd.psychologist.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.function.BiFunction;
import lv.ikvd.classifier.web.CodeNames;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.psychologist.entity.PsychologistFilter;
import lv.ikvd.psychologist.entity.PsychologistStatus;
import lv.ikvd.psychologist.service.Psychologists;
import lv.ikvd.shell.web.list.ListQuestion;
import lv.ikvd.shell.web.list.PagedList;

/** What an address asks of the register: the same for the list and for its export. */
@Dependent
public class PsychologistQuestion {

  @Inject private ListQuestion question;
  @Inject private CodeNames codes;
  @Inject private PsychologistWords words;

  <T> PagedList<T> ask(BiFunction<PsychologistFilter, PageRequest, Page<T>> query) {
    return question
        .labels("psychologist.filter")
        .filter("q")
        .filter("status", words::status)
        .filter("field", code -> codes.name(Psychologists.FIELD, code))
        .sorts("number", "name", "registeredOn")
        .columns(
            "psychologist.column",
            "status",
            "fields",
            "certifiedUntil",
            "supervises",
            "registeredOn")
        .answer(
            asked ->
                query.apply(
                    new PsychologistFilter(
                        asked.value("q"),
                        asked.choice("status", PsychologistStatus.class),
                        asked.value("field")),
                    asked.page()));
  }
}
