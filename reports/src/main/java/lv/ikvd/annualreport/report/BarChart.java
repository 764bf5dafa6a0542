package lv.ikvd.annualreport.report;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.geom.Dimension2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import lv.ikvd.statistics.report.ChartText;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.DimensionRenderable;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/** Bars drawn as shapes, with their names before and their numbers behind them. */
final class BarChart extends AbstractRenderer implements Graphics2DRenderable, DimensionRenderable {

  private static final long serialVersionUID = 1L;

  static final int WIDTH = 453;
  private static final int NAMES = 196;
  private static final int LONGEST = 220;
  private static final int LINE = 21;
  private static final int LEGEND = 20;
  private static final int THICK = 7;
  private static final Color NOW = new Color(0x8c1d2f);
  private static final Color BEFORE = new Color(0xb9b9b9);
  private static final Color INK = new Color(0x1a1a1a);
  private static final Color GREY = new Color(0x555555);
  private static final Font FONT = font();

  private final transient ChartText chart;

  BarChart(ChartText chart) {
    this.chart = chart;
  }

  static int height(int bars) {
    return LEGEND + bars * LINE;
  }

  @Override
  public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D area) {
    Graphics2D paper = (Graphics2D) graphics.create();
    paper.translate(area.getX(), area.getY());
    double scale = area.getWidth() / WIDTH;
    paper.scale(scale, scale);
    legend(paper);
    for (int i = 0; i < chart.bars().size(); i++) {
      bar(paper, chart.bars().get(i), LEGEND + i * LINE);
    }
    paper.dispose();
  }

  private void legend(Graphics2D paper) {
    block(paper, NOW, NAMES, 3, THICK, THICK);
    text(paper, chart.now(), NAMES + 11, 10, 8.5f, INK);
    int width = paper.getFontMetrics(FONT.deriveFont(8.5f)).stringWidth(chart.now());
    int before = NAMES + Math.max(60, width + 25);
    block(paper, BEFORE, before, 3, THICK, THICK);
    text(paper, chart.before(), before + 11, 10, 8.5f, GREY);
  }

  private void bar(Graphics2D paper, ChartText.Bar bar, int y) {
    String name = bar.label();
    paper.setFont(FONT.deriveFont(9f));
    int width = paper.getFontMetrics().stringWidth(name);
    float size = width > NAMES - 8 ? 9f * (NAMES - 8) / width : 9f;
    text(paper, name, 0, y + 11, size, INK);
    double now = (double) LONGEST * bar.now() / chart.longest();
    double before = (double) LONGEST * bar.before() / chart.longest();
    block(paper, NOW, NAMES, y + 1, now, THICK);
    block(paper, BEFORE, NAMES, y + 1 + THICK + 1, before, THICK);
    text(paper, String.valueOf(bar.now()), NAMES + now + 3, y + 8, 7.5f, INK);
    text(paper, String.valueOf(bar.before()), NAMES + before + 3, y + 16, 7.5f, GREY);
  }

  private static void block(
      Graphics2D paper, Color color, double x, double y, double width, double height) {
    paper.setColor(color);
    paper.fill(new Rectangle2D.Double(x, y, width, height));
  }

  /** As outlines: a picture has no text of its own, what it says stands in the alternative. */
  private static void text(
      Graphics2D paper, String text, double x, double y, float size, Color color) {
    paper.setColor(color);
    paper.fill(
        FONT.deriveFont(size)
            .createGlyphVector(paper.getFontRenderContext(), text)
            .getOutline((float) x, (float) y));
  }

  @Override
  public Dimension2D getDimension(JasperReportsContext context) {
    return new Dimension(WIDTH, height(chart.bars().size()));
  }

  private static Font font() {
    try (InputStream in = BarChart.class.getResourceAsStream("/fonts/SourceSans3-Regular.ttf")) {
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException e) {
      throw new UncheckedIOException("font of charts", e);
    } catch (FontFormatException e) {
      throw new IllegalStateException("font of charts", e);
    }
  }
}
