package lv.ikvd.document.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.util.JRLoader;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;

/** What many documents in one file cost bare, and what ours hold in memory meanwhile. */
public final class BatchBench {

  /** As many as a part of the job has. */
  public static final int PART = 200;

  private BatchBench() {}

  /**
   * Milliseconds of filling the template for each and exporting all at once in the library's own
   * exporter.
   */
  public static double bare(String compiled, List<Template.Filling> fillings) throws IOException {
    try (InputStream in = BatchBench.class.getClassLoader().getResourceAsStream(compiled)) {
      JasperReport report = (JasperReport) JRLoader.loadObject(in);
      long start = System.nanoTime();
      List<JasperPrint> prints = new ArrayList<>();
      for (Template.Filling filling : fillings) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put(Template.SHEET, filling.sheet());
        prints.add(JasperFillManager.fillReport(report, parameters, new Blocks(filling.blocks())));
      }
      JRPdfExporter exporter = new JRPdfExporter();
      exporter.setExporterInput(SimpleExporterInput.getInstance(prints));
      exporter.setExporterOutput(
          new SimpleOutputStreamExporterOutput(OutputStream.nullOutputStream()));
      exporter.setConfiguration(PrinterExporter.configuration());
      exporter.exportReport();
      return (System.nanoTime() - start) / 1e6;
    } catch (JRException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /**
   * The most megabytes that lived, looked at after each part, while it printed and joined. What is
   * printed is made part by part, from a first one to a last exclusive.
   */
  public static double heap(
      String compiled, int count, BiFunction<Integer, Integer, List<Template.Filling>> fillings)
      throws IOException {
    Template template = Template.load(compiled);
    long most = 0;
    try (JoinedPdf joined = new JoinedPdf(OutputStream.nullOutputStream())) {
      for (int from = 0; from < count; from += PART) {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        template.writeTogether(fillings.apply(from, Math.min(count, from + PART)), part);
        joined.add(part.toByteArray());
        System.gc();
        most =
            Math.max(most, Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
      }
    }
    return most / 1e6;
  }
}
