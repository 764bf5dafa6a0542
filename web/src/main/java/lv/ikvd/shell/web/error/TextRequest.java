package lv.ikvd.shell.web.error;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A request whose parameters are text: without the character of code 0, which comes along with what
 * is pasted from other programs and which no database keeps.
 */
public class TextRequest extends HttpServletRequestWrapper {

  TextRequest(HttpServletRequest request) {
    super(request);
  }

  @Override
  public String getParameter(String name) {
    return text(super.getParameter(name));
  }

  @Override
  public String[] getParameterValues(String name) {
    return getParameterMap().get(name);
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    Map<String, String[]> all = new LinkedHashMap<>();
    super.getParameterMap().forEach((name, values) -> all.put(name, texts(values)));
    return all;
  }

  private static String[] texts(String[] values) {
    String[] texts = new String[values.length];
    for (int i = 0; i < values.length; i++) {
      texts[i] = text(values[i]);
    }
    return texts;
  }

  /** The text of a value; null stays null. */
  public static String text(String value) {
    return value == null ? null : value.replace("\0", "");
  }
}
