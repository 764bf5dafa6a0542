package lv.ikvd.document.report;

import java.io.OutputStream;
import java.util.List;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.common.PdfProducer;

/**
 * Exports filled documents one behind the other into a plain PDF for the printer, each page as it
 * looks alone.
 */
final class PrinterExporter extends JRPdfExporter {

  private final Sheet first;

  private PrinterExporter(Sheet first) {
    this.first = first;
  }

  static void export(List<JasperPrint> prints, Sheet first, OutputStream out) throws JRException {
    PrinterExporter exporter = new PrinterExporter(first);
    exporter.setExporterInput(SimpleExporterInput.getInstance(prints));
    exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
    exporter.setConfiguration(configuration());
    exporter.exportReport();
  }

  static SimplePdfExporterConfiguration configuration() {
    SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
    configuration.setCompressed(true);
    configuration.setMetadataCreator("IKVIS");
    return configuration;
  }

  @Override
  protected PdfProducer createPdfProducer() {
    return new ReproducibleProducer(createPdfProducerContext(), first);
  }
}
