package lv.ikvd.shell.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.ikvd.problem.entity.Problem;

/**
 * The outer form of a personal code: eleven digits, with or without the dash, always kept with it.
 * Whether the code can belong to a person is the party's rule.
 */
@FacesConverter("ikvis.personalCode")
public class PersonalCodeConverter implements Converter<String> {

  private static final Pattern FORM = Pattern.compile("(\\d{6})[-–\\s]?(\\d{5})");

  /** The code with its dash if the text has the form of one. */
  public static Optional<String> read(String text) {
    Matcher form = FORM.matcher(text == null ? "" : text.strip());
    return form.matches() ? Optional.of(form.group(1) + "-" + form.group(2)) : Optional.empty();
  }

  @Override
  public String getAsObject(FacesContext context, UIComponent component, String value) {
    if (value == null || value.isBlank()) {
      return null;
    }
    return read(value)
        .orElseThrow(
            () ->
                new ConverterException(
                    new ProblemMessage(
                        new Problem("SHELL-002"), context.getViewRoot().getLocale())));
  }

  @Override
  public String getAsString(FacesContext context, UIComponent component, String value) {
    return value == null ? "" : value;
  }
}
