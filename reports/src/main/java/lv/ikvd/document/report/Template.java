package lv.ikvd.document.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.util.JRLoader;

/**
 * A compiled template, loaded once and used by any number of threads: filling never changes it.
 * Runs with the class loader of this module, whoever calls, for the library finds fonts and
 * resources through the thread's.
 */
public final class Template {

  static final String SHEET = "sheet";
  static final String BLOCK = "block";
  private static final String PAGES = "pages";

  private final JasperReport report;

  private Template(JasperReport report) {
    this.report = report;
  }

  /**
   * @param resource the compiled template's place, for example {@code
   *     reports/document/decision.jasper}
   */
  public static Template load(String resource) {
    return inModule(
        () -> {
          try (InputStream in = Template.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
              throw new IllegalStateException("no compiled template " + resource);
            }
            return new Template((JasperReport) JRLoader.loadObject(in));
          }
        });
  }

  /**
   * Writes the document as PDF/A-1a; the stream stays open. The same sheet and blocks give the same
   * bytes.
   */
  public void write(Sheet sheet, List<Block> blocks, OutputStream out) {
    inModule(
        () -> {
          JasperPrint print = fill(sheet, blocks);
          ArchivalExporter.export(print, sheet, out);
          return null;
        });
  }

  /** How many pages the document would have. */
  public int pages(Sheet sheet, List<Block> blocks) {
    return inModule(() -> fill(sheet, blocks).getPages().size());
  }

  /** A document of this template. */
  public record Filling(Sheet sheet, List<Block> blocks) {}

  /**
   * Writes many documents as one plain PDF for the printer; the stream stays open. What is archived
   * is each document alone.
   */
  public void writeTogether(List<Filling> fillings, OutputStream out) {
    inModule(
        () -> {
          List<JasperPrint> prints = new ArrayList<>();
          for (Filling filling : fillings) {
            prints.add(fill(filling.sheet(), filling.blocks()));
          }
          PrinterExporter.export(prints, fillings.get(0).sheet(), out);
          return null;
        });
  }

  JasperPrint fill(Sheet sheet, List<Block> blocks) throws JRException {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put(SHEET, sheet);
    parameters.put(JRParameter.REPORT_LOCALE, Locale.forLanguageTag("lv"));
    parameters.put(JRParameter.REPORT_TIME_ZONE, TimeZone.getTimeZone("Europe/Riga"));
    JasperPrint print =
        JasperFillManager.getInstance(DefaultJasperReportsContext.getInstance())
            .fill(report, parameters, new Blocks(blocks));
    numberPages(print);
    return print;
  }

  /**
   * The number of pages is known when all are filled; here it costs no second evaluation of each
   * page.
   */
  private static void numberPages(JasperPrint print) {
    int total = print.getPages().size();
    for (int i = 0; i < total; i++) {
      for (JRPrintElement element : print.getPages().get(i).getElements()) {
        if (PAGES.equals(element.getKey()) && element instanceof JRPrintText text) {
          text.setText(i + 1 + ". lpp. no " + total);
        }
      }
    }
  }

  private interface Work<T> {
    T run() throws JRException, IOException;
  }

  private static <T> T inModule(Work<T> work) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(Template.class.getClassLoader());
    try {
      return work.run();
    } catch (IOException e) {
      throw new UncheckedIOException("document not written", e);
    } catch (JRException e) {
      throw new IllegalStateException("document not rendered", e);
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
