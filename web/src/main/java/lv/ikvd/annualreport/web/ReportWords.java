package lv.ikvd.annualreport.web;

import jakarta.faces.context.FacesContext;
import java.time.LocalDate;
import java.util.Locale;
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
    return lead(FacesContext.getCurrentInstance().getViewRoot().getLocale(), question, list);
  }

  static String lead(Locale locale, Question question, PagedList<?> list) {
    LocalDate known = list.getAddress().date(ReportQuestion.KNOWN);
    String year = year(question.year());
    return known == null
        ? Texts.of(locale, "annualreport.lead", year, question.day())
        : Texts.of(locale, "annualreport.lead.known", year, question.day(), known);
  }
}
