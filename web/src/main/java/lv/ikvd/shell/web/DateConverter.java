package lv.ikvd.shell.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import lv.ikvd.problem.entity.Problem;

/**
 * Legal dates in inputs: typed as 14.03.2026, 14032026, 14.3.26 or 2026-03-14, shown as 14.03.2026.
 */
@FacesConverter("ikvis.date")
public class DateConverter implements Converter<LocalDate> {

  @Override
  public LocalDate getAsObject(FacesContext context, UIComponent component, String value) {
    if (value == null || value.isBlank()) {
      return null;
    }
    return Formats.readDate(value)
        .orElseThrow(
            () ->
                new ConverterException(
                    new ProblemMessage(
                        new Problem("SHELL-001"), context.getViewRoot().getLocale())));
  }

  @Override
  public String getAsString(FacesContext context, UIComponent component, LocalDate value) {
    return value == null ? "" : Formats.typedDate(value);
  }
}
