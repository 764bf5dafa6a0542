package lv.ikvd.document.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.util.JRLoader;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;

/**
 * What a decision costs over a bare fill and export of the same compiled template in the library's
 * own exporter, to the same kind of PDF. Both are measured by turns in one run; the figure is the
 * ratio of medians, with the checks of the record included.
 */
public final class ReportBench {

  private static final int WARM_UP = 150;
  private static final int ROUNDS = 250;

  private ReportBench() {}

  /** Medians in milliseconds of a text's document and of its bare export. */
  public record Result(String text, double document, double bare) {}

  /** One result per kind of text. */
  public static List<Result> run() throws IOException {
    try {
      return List.of(
          measure("one to two pages", Samples.registration()),
          measure("six pages", Samples.registration().longText()));
    } catch (JRException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static Result measure(String name, Samples samples) throws JRException, IOException {
    JasperReport report;
    try (InputStream in =
        ReportBench.class.getClassLoader().getResourceAsStream(DecisionDocument.TEMPLATE)) {
      report = (JasperReport) JRLoader.loadObject(in);
    }
    DecisionDocument document = new DecisionDocument();
    Sheet sheet = DecisionDocument.sheet(samples.text());
    List<Block> body = DecisionDocument.body(samples.text());
    long[] ours = new long[ROUNDS];
    long[] bare = new long[ROUNDS];
    for (int i = -WARM_UP; i < ROUNDS; i++) {
      long start = System.nanoTime();
      document.write(samples.again().text(), OutputStream.nullOutputStream());
      long middle = System.nanoTime();
      bare(report, sheet, body);
      long end = System.nanoTime();
      if (i >= 0) {
        ours[i] = middle - start;
        bare[i] = end - middle;
      }
    }
    Arrays.sort(ours);
    Arrays.sort(bare);
    return new Result(name, ours[ROUNDS / 2] / 1e6, bare[ROUNDS / 2] / 1e6);
  }

  private static void bare(JasperReport report, Sheet sheet, List<Block> body) throws JRException {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put(Template.SHEET, sheet);
    JRPdfExporter exporter = new JRPdfExporter();
    exporter.setExporterInput(
        new SimpleExporterInput(
            JasperFillManager.fillReport(report, parameters, new Blocks(body))));
    exporter.setExporterOutput(
        new SimpleOutputStreamExporterOutput(OutputStream.nullOutputStream()));
    exporter.setConfiguration(ArchivalExporter.configuration(sheet));
    exporter.exportReport();
  }
}
