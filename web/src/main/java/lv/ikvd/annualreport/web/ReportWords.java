package lv.ikvd.annualreport.web;

import java.time.LocalDate;
import lv.ikvd.shell.web.Texts;
import lv.ikvd.shell.web.list.PagedList;
import lv.ikvd.statistics.entity.Question;

/** What the pages of the report say of the time for which their numbers hold. */
final class ReportWords {

  private ReportWords() {}

  /** A year is a name, not a number with a gap in it. */
  static String year(int year) {
    return String.valueOf(year);
  }

  static String lead(Question question, PagedList<?> list) {
    Texts texts = new Texts();
    LocalDate known = list.getAddress().date(ReportQuestion.KNOWN);
    return known == null
        ? texts.of("annualreport.lead", year(question.year()), question.day())
        : texts.of("annualreport.lead.known", year(question.year()), question.day(), known);
  }
}
