package lv.ikvd.document.report;

import com.lowagie.text.Font;
import com.lowagie.text.ImgTemplate;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfTemplate;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.text.AttributedCharacterIterator.Attribute;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.pdf.classic.ClassicChunk;
import net.sf.jasperreports.pdf.classic.ClassicImage;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.common.PdfDocumentWriter;
import net.sf.jasperreports.pdf.common.PdfImage;
import net.sf.jasperreports.pdf.common.PdfProducerContext;
import net.sf.jasperreports.pdf.common.PdfTextChunk;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/**
 * Takes the three things that the library draws anew on each run, creation date, file identifier
 * and the prefix of font subsets, from the document instead. A document rendered again after a
 * crash is the same file with the same hash.
 */
final class ReproducibleProducer extends ClassicPdfProducer {

  private static final SecureRandom SAME_PREFIX = new SamePrefix();

  private final Sheet sheet;

  ReproducibleProducer(PdfProducerContext context, Sheet sheet) {
    super(context);
    this.sheet = sheet;
  }

  @Override
  public PdfDocumentWriter createWriter(OutputStream out) throws JRException {
    PdfDocumentWriter writer = super.createWriter(out);
    PdfDictionary info = getPdfWriter().getInfo();
    info.put(
        PdfName.CREATIONDATE,
        new PdfDate(
            GregorianCalendar.from(sheet.issuedOn().atStartOfDay(ZoneId.of("Europe/Riga")))));
    info.put(PdfName.FILEID, identifier());
    return writer;
  }

  private PdfArray identifier() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest((sheet.issuedOn() + sheet.documentTitle()).getBytes(StandardCharsets.UTF_8));
      PdfString id = new PdfString(Arrays.copyOf(digest, 16));
      id.setHexWriting(true);
      PdfArray pair = new PdfArray();
      pair.add(id);
      pair.add(id);
      return pair;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * A code is written as it is, and at once: what the library draws through its graphics is kept
   * until the document ends, for each of many in one file.
   */
  @Override
  public PdfImage drawImage(
      JRPrintImage image, Graphics2DRenderable drawing, boolean shapes, double width, double height)
      throws JRException, IOException {
    if (drawing instanceof QrCode code) {
      PdfTemplate template = getPdfContentByte().createTemplate((float) width, (float) height);
      template.setLiteral(code.operators(width, height));
      getPdfWriter().releaseTemplate(template);
      return new ClassicImage(new ImgTemplate(template));
    }
    return super.drawImage(image, drawing, shapes, width, height);
  }

  @Override
  public Font getFont(Map<Attribute, Object> attributes, Locale locale) {
    Font font = super.getFont(attributes, locale);
    BaseFont base = font.getBaseFont();
    if (base != null) {
      base.setSecureRandom(SAME_PREFIX);
    }
    return font;
  }

  @Override
  public PdfTextChunk createChunk(String text, Map<Attribute, Object> attributes, Locale locale) {
    PdfTextChunk chunk = super.createChunk(HeldBreaks.plain(text), attributes, locale);
    ((ClassicChunk) chunk).getChunk().setSplitCharacter(new HeldBreaks(text));
    return chunk;
  }

  /** Each font stands in a document once, so that one prefix for all of them is enough. */
  private static final class SamePrefix extends SecureRandom {
    private static final long serialVersionUID = 1L;

    @Override
    public double nextDouble() {
      return 0.33;
    }
  }
}
