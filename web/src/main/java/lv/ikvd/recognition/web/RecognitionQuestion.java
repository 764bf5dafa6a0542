package lv.ikvd.recognition.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.function.BiFunction;
import lv.ikvd.classifier.web.CodeNames;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.recognition.entity.RecognitionFilter;
import lv.ikvd.recognition.entity.RecognitionStatus;
import lv.ikvd.recognition.service.Recognitions;
import lv.ikvd.shell.web.list.ListQuestion;
import lv.ikvd.shell.web.list.PagedList;

/** What an address asks of the register: the same for the list and for its export. */
@Dependent
public class RecognitionQuestion {

  @Inject private ListQuestion question;
  @Inject private CodeNames codes;
  @Inject private RecognitionWords words;

  <T> PagedList<T> ask(BiFunction<RecognitionFilter, PageRequest, Page<T>> query) {
    return question
        .labels("recognition.filter")
        .filter("q")
        .filter("status", words::status)
        .filter("state", code -> codes.name(Recognitions.STATE, code))
        .sorts("number", "name", "recognisedOn")
        .columns(
            "recognition.column",
            "status",
            "state",
            "title",
            "purpose",
            "measure",
            "recognisedOn",
            "validUntil")
        .answer(
            asked ->
                query.apply(
                    new RecognitionFilter(
                        asked.value("q"),
                        asked.choice("status", RecognitionStatus.class),
                        asked.value("state")),
                    asked.page()));
  }
}
