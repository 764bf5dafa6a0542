package lv.ikvd.document.report;

import java.io.OutputStream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.common.PdfProducer;
import net.sf.jasperreports.pdf.type.PdfVersionEnum;
import net.sf.jasperreports.pdf.type.PdfaConformanceEnum;

/**
 * Exports as PDF/A-1a, with a structure that a screen reader can follow and without anything that
 * differs from run to run.
 */
final class ArchivalExporter extends JRPdfExporter {

  private final Sheet sheet;

  private ArchivalExporter(Sheet sheet) {
    this.sheet = sheet;
    this.tagHelper = new StructureTags(this);
  }

  static void export(JasperPrint print, Sheet sheet, OutputStream out) throws JRException {
    ArchivalExporter exporter = new ArchivalExporter(sheet);
    exporter.setExporterInput(new SimpleExporterInput(print));
    exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
    exporter.setConfiguration(configuration(sheet));
    exporter.exportReport();
  }

  static SimplePdfExporterConfiguration configuration(Sheet sheet) {
    SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
    configuration.setPdfaConformance(PdfaConformanceEnum.PDFA_1A);
    configuration.setPdfVersion(PdfVersionEnum.VERSION_1_4);
    configuration.setIccProfilePath("reports/srgb.icc");
    configuration.setCompressed(false);
    configuration.setTagged(true);
    configuration.setTagLanguage("lv");
    configuration.setMetadataTitle(sheet.documentTitle());
    configuration.setMetadataAuthor(sheet.authority().name());
    configuration.setMetadataCreator("IKVIS");
    configuration.setDisplayMetadataTitle(true);
    return configuration;
  }

  @Override
  protected PdfProducer createPdfProducer() {
    return new ReproducibleProducer(createPdfProducerContext(), sheet);
  }
}
