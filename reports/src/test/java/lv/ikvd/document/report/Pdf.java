package lv.ikvd.document.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * A rendered document under test. Golden files stand under {@code src/test/resources/golden};
 * {@code -Dgolden.update=true} writes them anew, to be looked at before they are committed.
 */
public record Pdf(byte[] bytes) {

  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final int DPI = 60;
  // measured: another font rasteriser moves edges of letters by far less than one changed line does
  private static final double MEAN_DIFFERENCE = 0.006;

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  /** Renders by the given writer. */
  public static Pdf of(Consumer<OutputStream> writer) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.accept(out);
    return new Pdf(out.toByteArray());
  }

  /** PDF/A-1a as veraPDF judges it. */
  public Pdf isArchival() {
    try (PDFAParser parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(bytes), PDFAFlavour.PDFA_1_A);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_1_A, false)) {
      ValidationResult result = validator.validate(parser);
      assertThat(result.isCompliant()).as("%s", result.getTestAssertions()).isTrue();
      assertThat(result.getTotalAssertions()).isGreaterThan(100);
      return this;
    } catch (IOException | VeraPDFException e) {
      throw new AssertionError(e);
    }
  }

  /** The text as PDFBox reads it, page after page. */
  public String text() {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setLineSeparator("\n");
      stripper.setPageEnd("\n--- page ---\n");
      return stripper.getText(document);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** What a reader's camera gets from the code on the last page. */
  public String code() {
    return PdfCode.of(bytes);
  }

  /** The text with every run of white space as one space, to look for a sentence across lines. */
  public String flat() {
    return text().replaceAll("[\\s\\u00a0]+", " ");
  }

  public int pages() {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return document.getNumberOfPages();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Compares text and page images with the golden ones of this name. */
  public Pdf looksLike(String name) {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      compareText(GOLDEN.resolve(name + ".txt"));
      PDFRenderer renderer = new PDFRenderer(document);
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        compareImage(
            renderer.renderImageWithDPI(page, DPI, ImageType.GRAY),
            GOLDEN.resolve(name + "-" + (page + 1) + ".png"));
      }
      return this;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** How much a page differs from one of another document, 0 to 1. */
  public double differs(int page, Pdf other, int otherPage) {
    return difference(image(page), other.image(otherPage));
  }

  private BufferedImage image(int page) {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return new PDFRenderer(document).renderImageWithDPI(page, DPI, ImageType.GRAY);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private void compareText(Path golden) throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, text());
    }
    assertThat(text()).isEqualTo(Files.readString(golden));
  }

  private static void compareImage(BufferedImage actual, Path golden) throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      ImageIO.write(actual, "png", golden.toFile());
    }
    BufferedImage expected = ImageIO.read(golden.toFile());
    assertThat(actual.getWidth()).isEqualTo(expected.getWidth());
    assertThat(actual.getHeight()).isEqualTo(expected.getHeight());
    double difference = difference(actual, expected);
    if (difference > MEAN_DIFFERENCE) {
      Path seen = Path.of("target", "golden-actual-" + golden.getFileName());
      ImageIO.write(actual, "png", seen.toFile());
      assertThat(difference).as("%s differs, see %s", golden, seen).isLessThan(MEAN_DIFFERENCE);
    }
  }

  /** Mean difference of grey values, 0 to 1. */
  static double difference(BufferedImage one, BufferedImage other) {
    long sum = 0;
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        sum += Math.abs(one.getRaster().getSample(x, y, 0) - other.getRaster().getSample(x, y, 0));
      }
    }
    return sum / 255.0 / one.getWidth() / one.getHeight();
  }
}
