package lv.ikvd.document.report;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.PageSize;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfCopy;
import com.lowagie.text.pdf.PdfReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Joins PDF files into one for the printer, page after page: a page is written when it is added, so
 * that memory does not grow with their number. The stream stays open.
 */
public final class JoinedPdf implements Closeable {

  private final Document document = new Document();
  private final PdfCopy copy;
  private int pages;
  private Rectangle size = PageSize.A4;

  public JoinedPdf(OutputStream out) throws IOException {
    try {
      copy = new PdfCopy(document, out);
    } catch (DocumentException e) {
      throw new IOException(e);
    }
    copy.setCloseStream(false);
    document.open();
  }

  /** Adds all pages of a file. */
  public void add(byte[] pdf) throws IOException {
    try (PdfReader reader = new PdfReader(pdf)) {
      for (int page = 1; page <= reader.getNumberOfPages(); page++) {
        copy.addPage(copy.getImportedPage(reader, page));
        size = reader.getPageSizeWithRotation(page);
        pages++;
      }
      copy.freeReader(reader);
    } catch (DocumentException e) {
      throw new IOException(e);
    }
  }

  /** What is added next begins on the front of a sheet, where both sides are printed on. */
  public void toNextSheet() throws IOException {
    if (pages % 2 != 0) {
      try {
        copy.addPage(size, 0);
      } catch (DocumentException e) {
        throw new IOException(e);
      }
      pages++;
    }
  }

  /**
   * @throws IllegalStateException if nothing was added, for a file has a page
   */
  @Override
  public void close() {
    document.close();
  }
}
