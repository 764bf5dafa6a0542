package lv.ikvd.recognition.web.reporting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.function.BiFunction;
import lv.ikvd.classifier.web.CodeNames;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.recognition.entity.reporting.ReportableFilter;
import lv.ikvd.recognition.service.Recognitions;
import lv.ikvd.shell.web.Texts;
import lv.ikvd.shell.web.list.ListQuestion;
import lv.ikvd.shell.web.list.PagedList;

/** What an address asks of the decisions: the same for the list and for its export. */
@Dependent
public class ReportQuestion {

  /** Which decisions are asked for; nothing means those that were not reported. */
  public enum Which {
    REPORTED,
    ALL
  }

  @Inject private ListQuestion question;
  @Inject private CodeNames codes;

  private final Texts texts = new Texts();

  <T> PagedList<T> ask(BiFunction<ReportableFilter, PageRequest, Page<T>> query) {
    return question
        .labels("recognition.report.filter")
        .filter("which", value -> texts.named("recognition.Which.", value))
        .filter("state", code -> codes.name(Recognitions.STATE, code))
        .filter("from")
        .filter("to")
        .sorts("number", "decidedOn", "reportedOn")
        .answer(
            asked ->
                query.apply(
                    new ReportableFilter(
                        reported(asked.choice("which", Which.class)),
                        asked.value("state"),
                        asked.date("from"),
                        asked.date("to")),
                    asked.page()));
  }

  private static Boolean reported(Which which) {
    return which == Which.ALL ? null : Boolean.valueOf(which == Which.REPORTED);
  }
}
