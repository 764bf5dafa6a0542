package lv.ikvd.document.report;

import com.lowagie.text.pdf.PdfName;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintGraphicElement;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.JRPdfExporterTagHelper;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;

/**
 * Completes the library's structure tree: a text without a role of its own is a paragraph, and what
 * is only furniture of the page (rules, running header, page numbers) is an artifact that a screen
 * reader skips.
 */
final class StructureTags extends JRPdfExporterTagHelper {

  private static final String ARTIFACT = "net.sf.jasperreports.export.artifact";
  private static final String ROLE_PREFIX = "net.sf.jasperreports.export.";

  private JRPrintElement artifact;
  private JRPrintElement paragraph;

  StructureTags(JRPdfExporter exporter) {
    super(exporter);
  }

  @Override
  protected void startPageAnchor() {
    beginArtifact();
  }

  @Override
  protected void startElement(JRPrintElement element) {
    if (isArtifact(element)) {
      artifact = element;
      beginArtifact();
      return;
    }
    super.startElement(element);
    if (element instanceof JRPrintText && !hasRole(element)) {
      createStartTag(element, "P");
      paragraph = element;
    }
  }

  @Override
  protected void endElement(JRPrintElement element) {
    if (element == artifact) {
      artifact = null;
      pdfProducer().getPdfContentByte().endMarkedContentSequence();
      return;
    }
    if (element == paragraph) {
      paragraph = null;
      if (isTagEmpty) {
        pdfStructure.beginTag(tagStack.peek(), "Span");
        pdfStructure.endTag();
      }
      tagStack.pop();
    }
    super.endElement(element);
  }

  @Override
  protected void startText(boolean isHyperlink) {
    if (artifact == null) {
      super.startText(isHyperlink);
    }
  }

  @Override
  protected void startText(String text, boolean isHyperlink) {
    if (artifact == null) {
      super.startText(text, isHyperlink);
    }
  }

  @Override
  protected void endText() {
    if (artifact == null) {
      super.endText();
    }
  }

  private void beginArtifact() {
    pdfProducer().getPdfContentByte().beginMarkedContentSequence(new PdfName("Artifact"));
  }

  private ClassicPdfProducer pdfProducer() {
    return (ClassicPdfProducer) pdfProducer;
  }

  private static boolean isArtifact(JRPrintElement element) {
    return element instanceof JRPrintGraphicElement && !(element instanceof JRPrintImage)
        || element.hasProperties() && element.getPropertiesMap().getProperty(ARTIFACT) != null;
  }

  private static boolean hasRole(JRPrintElement element) {
    if (!element.hasProperties()) {
      return false;
    }
    for (String name : element.getPropertiesMap().getPropertyNames()) {
      if (name.startsWith(ROLE_PREFIX)) {
        return true;
      }
    }
    return false;
  }
}
