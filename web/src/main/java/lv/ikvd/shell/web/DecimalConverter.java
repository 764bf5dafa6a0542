package lv.ikvd.shell.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import lv.ikvd.problem.entity.Problem;

/** Numbers typed with a comma or a point and with or without spaces between thousands: 1 234,5. */
@FacesConverter("ikvis.decimal")
public class DecimalConverter implements Converter<BigDecimal> {

  private static final Pattern FORM = Pattern.compile("-?\\d{1,15}([.,]\\d{1,6})?");
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]");

  @Override
  public BigDecimal getAsObject(FacesContext context, UIComponent component, String value) {
    if (value == null || value.isBlank()) {
      return null;
    }
    String plain = SPACES.matcher(value).replaceAll("");
    if (!FORM.matcher(plain).matches()) {
      Locale locale = context.getViewRoot().getLocale();
      throw new ConverterException(new ProblemMessage(new Problem("SHELL-003"), locale));
    }
    return new BigDecimal(plain.replace(',', '.'));
  }

  @Override
  public String getAsString(FacesContext context, UIComponent component, BigDecimal value) {
    return value == null ? "" : Formats.number(value, context.getViewRoot().getLocale());
  }
}
