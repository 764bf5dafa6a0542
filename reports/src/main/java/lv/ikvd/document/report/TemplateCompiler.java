package lv.ikvd.document.report;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.design.JRDesignField;
import net.sf.jasperreports.engine.design.JRDesignParameter;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.xml.JRXmlLoader;

/**
 * The build step that turns templates into compiled reports beside them. It refuses a template that
 * asks for anything but the one parameter and the one field that {@link Template} fills; what it
 * reads of these is checked by the Java compiler.
 */
public final class TemplateCompiler {

  private static final Pattern INCLUDE = Pattern.compile("<\\?include (\\S+)\\?>");

  private TemplateCompiler() {}

  /**
   * @param args the folder of the classes, searched for {@code reports/**.jrxml}
   */
  public static void main(String[] args) throws IOException, JRException {
    Path classes = Path.of(args[0]);
    Files.write(
        classes.resolve("reports/srgb.icc"), ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    List<Path> templates;
    try (Stream<Path> files = Files.walk(classes.resolve("reports"))) {
      templates = files.filter(f -> f.toString().endsWith(".jrxml")).sorted().toList();
    }
    if (templates.isEmpty()) {
      throw new IllegalStateException("no template under " + classes);
    }
    for (Path template : templates) {
      compile(template);
    }
  }

  static void compile(Path template) throws IOException, JRException {
    JasperDesign design = JRXmlLoader.load(whole(template));
    List<String> unknown = new ArrayList<>();
    for (JRParameter parameter : design.getParametersList()) {
      if (!parameter.isSystemDefined() && !isSheet((JRDesignParameter) parameter)) {
        unknown.add("parameter " + parameter.getName());
      }
    }
    design.getFieldsList().stream()
        .filter(field -> !isBlock((JRDesignField) field))
        .forEach(field -> unknown.add("field " + field.getName()));
    if (!unknown.isEmpty()) {
      throw new IllegalStateException(template + " asks for what nobody gives: " + unknown);
    }
    JasperCompileManager.compileReportToFile(
        design, template.toString().replaceFirst("\\.jrxml$", ".jasper"));
  }

  /** The template with what it shares with others: {@code <?include ../document/styles.xml?>}. */
  private static InputStream whole(Path template) throws IOException {
    String text =
        INCLUDE
            .matcher(Files.readString(template))
            .replaceAll(part -> Matcher.quoteReplacement(read(template, part.group(1))));
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String read(Path template, String part) {
    try {
      return Files.readString(template.resolveSibling(part));
    } catch (IOException e) {
      throw new UncheckedIOException(template + " includes " + part, e);
    }
  }

  private static boolean isSheet(JRDesignParameter parameter) {
    return Template.SHEET.equals(parameter.getName())
        && Sheet.class.getName().equals(parameter.getValueClassName());
  }

  private static boolean isBlock(JRDesignField field) {
    return Template.BLOCK.equals(field.getName())
        && Block.class.getName().equals(field.getValueClassName());
  }
}
