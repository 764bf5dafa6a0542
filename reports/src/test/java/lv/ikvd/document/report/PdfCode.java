package lv.ikvd.document.report;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The QR code of a document as a camera sees it: from the image of the page. */
public final class PdfCode {

  private static final int DPI = 150;

  private PdfCode() {}

  /** What a reader's camera gets from the code on the last page. */
  public static String of(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      BufferedImage page =
          new PDFRenderer(document).renderImageWithDPI(document.getNumberOfPages() - 1, DPI);
      return new QRCodeReader()
          .decode(
              new BinaryBitmap(
                  new HybridBinarizer(
                      new RGBLuminanceSource(
                          page.getWidth(),
                          page.getHeight(),
                          page.getRGB(
                              0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth())))),
              Map.of(DecodeHintType.TRY_HARDER, true))
          .getText();
    } catch (IOException | ReaderException e) {
      throw new AssertionError(e);
    }
  }
}
