package lv.ikvd.statistics.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import lv.ikvd.classifier.web.CodeNames;
import lv.ikvd.party.entity.territory.MunicipalityRow;
import lv.ikvd.party.service.Municipalities;
import lv.ikvd.shell.web.Texts;
import lv.ikvd.statistics.entity.Dimension;

/** What the values of fields are called, and which may be chosen. */
@RequestScoped
public class ValueNames {

  @Inject private Municipalities municipalities;
  @Inject private CodeNames codes;

  private List<MunicipalityRow> areas;

  /** A code that nobody named is shown as it is. */
  public String name(Locale locale, Dimension dimension, String value, LocalDate areasOn) {
    if (value.equals(Dimension.NOTHING)) {
      return Texts.of(locale, "statistics.nothing");
    }
    return switch (dimension.kind()) {
      case CODE -> Texts.named(locale, dimension.names(), value);
      case CLASSIFIED -> codes.name(locale, dimension.names(), value);
      case TERRITORY -> area(locale, value, areasOn);
      case YEAR -> value;
      case MONTH -> value.substring(5) + "." + value.substring(0, 4);
    };
  }

  /** One that was not there on the day says when it was. */
  private String area(Locale locale, String code, LocalDate on) {
    return areas().stream()
        .filter(area -> area.code().equals(code))
        .reduce((earlier, later) -> later)
        .map(area -> named(locale, area, on))
        .orElse(code);
  }

  private static String named(Locale locale, MunicipalityRow area, LocalDate on) {
    if (area.validTo() != null && !area.validTo().isAfter(on)) {
      return Texts.of(locale, "statistics.area.until", area.name(), area.validTo().minusDays(1));
    }
    return area.validFrom().isAfter(on)
        ? Texts.of(locale, "statistics.area.from", area.name(), area.validFrom())
        : area.name();
  }

  /** The values that may be chosen; none where they are typed, as years and months are. */
  public List<SelectItem> options(Locale locale, Dimension dimension, LocalDate areasOn) {
    return switch (dimension.kind()) {
      case CODE ->
          dimension.values().stream()
              .map(code -> new SelectItem(code, Texts.named(locale, dimension.names(), code)))
              .toList();
      case CLASSIFIED -> codes.items(locale, dimension.names());
      case TERRITORY ->
          areas().stream()
              .filter(area -> !area.validFrom().isAfter(areasOn))
              .filter(area -> area.validTo() == null || area.validTo().isAfter(areasOn))
              .map(area -> new SelectItem(area.code(), area.name()))
              .toList();
      case YEAR, MONTH -> List.of();
    };
  }

  private List<MunicipalityRow> areas() {
    if (areas == null) {
      areas = municipalities.all();
    }
    return areas;
  }
}
