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
    for (int y = 0; y < modules.getHeight(); y++) {
      int x = 0;
      while (x < modules.getWidth()) {
        int end = x;
        while (end < modules.getWidth() && modules.get(end, y)) {
          end++;
        }
        if (end > x) {
          path.append(
              new Rectangle2D.Double(
                  area.getX() + x * side, area.getY() + y * side, (end - x) * side, side),
              false);
        }
        x = Math.max(end, x + 1);
      }
    }
    graphics.setColor(Color.BLACK);
    graphics.fill(path);
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
