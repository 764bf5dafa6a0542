package lv.ikvd.document.report;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.Dimension2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.DimensionRenderable;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/** A QR code drawn as shapes, sharp at any size. The quiet zone is the paper around it. */
public final class QrCode extends AbstractRenderer
    implements Graphics2DRenderable, DimensionRenderable {

  private static final long serialVersionUID = 1L;

  private final String text;

  /**
   * @param text at most 1,000 characters; longer ones would not be readable at the printed size
   */
  public QrCode(String text) {
    if (text.isEmpty() || text.length() > 1000) {
      throw new IllegalArgumentException("QR code of " + text.length() + " characters");
    }
    this.text = text;
  }

  @Override
  public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D area) {
    BitMatrix modules = modules();
    double side = Math.min(area.getWidth(), area.getHeight()) / modules.getWidth();
    Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    runs(
        modules,
        (x, y, length) ->
            path.append(
                new Rectangle2D.Double(
                    area.getX() + x * side, area.getY() + y * side, length * side, side),
                false));
    graphics.setColor(Color.BLACK);
    graphics.fill(path);
  }

  /**
   * The same in the operators of a page, as large as the area from its lower left corner: many
   * times quicker and shorter than a drawing that knows curves.
   */
  String operators(double width, double height) {
    BitMatrix modules = modules();
    double side = Math.min(width, height) / modules.getWidth();
    StringBuilder out = new StringBuilder(8192);
    out.append(String.format(Locale.ROOT, "%.6f 0 0 %.6f 0 %.6f cm 0 g\n", side, -side, height));
    runs(
        modules,
        (x, y, length) ->
            out.append(x).append(' ').append(y).append(' ').append(length).append(" 1 re\n"));
    return out.append("f\n").toString();
  }

  /** Dark modules side by side in a row, from the upper left corner. */
  private interface Run {
    void at(int x, int y, int length);
  }

  private static void runs(BitMatrix modules, Run run) {
    for (int y = 0; y < modules.getHeight(); y++) {
      int x = 0;
      while (x < modules.getWidth()) {
        int end = x;
        while (end < modules.getWidth() && modules.get(end, y)) {
          end++;
        }
        if (end > x) {
          run.at(x, y, end - x);
        }
        x = Math.max(end, x + 1);
      }
    }
  }

  private BitMatrix modules() {
    try {
      return new QRCodeWriter()
          .encode(
              text,
              BarcodeFormat.QR_CODE,
              0,
              0,
              Map.of(
                  EncodeHintType.ERROR_CORRECTION,
                  ErrorCorrectionLevel.M,
                  EncodeHintType.CHARACTER_SET,
                  "UTF-8",
                  EncodeHintType.MARGIN,
                  0));
    } catch (WriterException e) {
      throw new IllegalStateException("QR code not possible", e);
    }
  }

  @Override
  public Dimension2D getDimension(JasperReportsContext context) {
    return new Dimension(100, 100);
  }
}
