package lv.ikvd.childminder.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.ikvd.party.entity.SearchKey;
import lv.ikvd.party.entity.territory.MunicipalityRow;
import lv.ikvd.party.service.Municipalities;

/**
 * The municipalities of today, chosen by typing: their names for the page, the one that was meant.
 */
@Named("placeNames")
@RequestScoped
public class PlaceNames {

  @Inject private Municipalities municipalities;
  @Inject private Clock clock;

  private List<MunicipalityRow> all;

  @PostConstruct
  void load() {
    all = municipalities.inForce(LocalDate.now(clock));
  }

  public List<MunicipalityRow> getAll() {
    return all;
  }

  /** By its code, or by its name as people write it: with or without marks, "novads" left out. */
  public Optional<MunicipalityRow> find(String typed) {
    if (typed == null || typed.isBlank()) {
      return Optional.empty();
    }
    String key = SearchKey.of(typed);
    return all.stream()
        .filter(place -> place.code().equals(key) || SearchKey.of(place.name()).equals(key))
        .findFirst()
        .or(() -> PublicReading.places(typed, all).stream().findFirst());
  }

  /** The name that stands for a code in a chip or a field; what nobody knows is shown as it is. */
  public String name(String code) {
    return all.stream()
        .filter(place -> place.code().equals(code))
        .map(MunicipalityRow::name)
        .findFirst()
        .orElse(code);
  }
}
