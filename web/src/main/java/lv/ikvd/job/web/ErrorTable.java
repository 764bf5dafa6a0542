package lv.ikvd.job.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import lv.ikvd.database.entity.CsvCell;
import lv.ikvd.job.entity.JobError;
import lv.ikvd.job.entity.JobRow;
import lv.ikvd.job.service.Jobs;
import lv.ikvd.shell.web.Messages;
import lv.ikvd.shell.web.Texts;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/**
 * The errors of a job in words: what and where, its code, the reason and the remedy. Read and
 * written page by page, however many there are.
 */
@ApplicationScoped
public class ErrorTable {

  /** For programs: RFC 4180. */
  public static final CSVFormat COMMA = CSVFormat.RFC4180;

  /** For the spreadsheet of an office here: with a mark before it, see {@link #MARK}. */
  static final CSVFormat SEMICOLON =
      CSVFormat.RFC4180.builder().setDelimiter(';').setQuoteMode(QuoteMode.ALL).get();

  static final String MARK = "\ufeff";

  private static final int PAGE = 500;

  @Inject private Jobs jobs;

  protected ErrorTable() {}

  ErrorTable(Jobs jobs) {
    this.jobs = jobs;
  }

  /** The headings, in the order of {@link #cells}. */
  List<String> headings(JobRow job, Locale locale) {
    List<String> headings = new ArrayList<>();
    jobs.errorParts(job).forEach(part -> headings.add(Texts.of(locale, "job.error." + part)));
    for (String more : List.of("value", "code", "reason", "remedy")) {
      headings.add(Texts.of(locale, "job.error." + more));
    }
    return headings;
  }

  /** Some errors from a place on, each as its cells. */
  List<List<String>> cells(JobRow job, long from, int most, Locale locale) {
    int parts = jobs.errorParts(job).size();
    return jobs.errors(job.id(), from, most).stream().map(e -> cells(e, parts, locale)).toList();
  }

  private static List<String> cells(JobError error, int parts, Locale locale) {
    List<String> cells = new ArrayList<>(Arrays.asList(error.record().split(":", parts)));
    while (cells.size() < parts) {
      cells.add("");
    }
    boolean named = Messages.in(locale).containsKey(error.code());
    cells.add(error.message());
    cells.add(error.code());
    cells.add(Texts.named(locale, "", error.code()));
    cells.add(named ? Texts.named(locale, "", error.code() + ".remedy") : "");
    return cells;
  }

  /** Writes all that were found so far. */
  public void write(long jobId, Locale locale, CSVFormat format, OutputStream out)
      throws IOException {
    JobRow job = jobs.get(jobId);
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    if (format == SEMICOLON) {
      text.write(MARK);
    }
    CSVPrinter printer = new CSVPrinter(text, format);
    printer.printRecord(headings(job, locale));
    long from = 0;
    List<List<String>> page = cells(job, from, PAGE, locale);
    while (!page.isEmpty()) {
      for (List<String> cells : page) {
        printer.printRecord(cells.stream().map(ErrorTable::plain).toList());
      }
      from += page.size();
      page = cells(job, from, PAGE, locale);
    }
    printer.flush();
  }

  private static String plain(String text) {
    return CsvCell.harmless(text).replaceAll("\\p{Cntrl}", " ");
  }
}
