package lv.ikvd.party.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import lv.ikvd.party.entity.SearchKey;
import lv.ikvd.party.entity.territory.MunicipalityRow;
import lv.ikvd.party.service.Municipalities;
import lv.ikvd.problem.entity.Problem;

/**
 * The municipalities of today, chosen by typing: their names for the page, the one that was meant.
 */
@Named("placeNames")
@RequestScoped
public class PlaceNames {

  private static final Pattern AREA = Pattern.compile("(?<!\\S)(novad\\w*|pilset\\w*)(?!\\S)");
  private static final Pattern ENDING = Pattern.compile("[aeiou]?s?$");

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

  /**
   * The code of a place as it is typed into a filter; null where nothing is.
   *
   * @throws Problem PARTY-031 beside the filter if there is no such place
   */
  public String code(String typed, String field) {
    return typed == null
        ? null
        : find(typed)
            .map(MunicipalityRow::code)
            .orElseThrow(() -> new Problem("PARTY-031", typed).at(field));
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
        .or(() -> places(typed, all).stream().findFirst());
  }

  /** The name that stands for a code in a chip or a field; what nobody knows is shown as it is. */
  public String name(String code) {
    return all.stream()
        .filter(place -> place.code().equals(code))
        .map(MunicipalityRow::name)
        .findFirst()
        .orElse(code);
  }

  /** Municipalities whose name is the text in any case; cities come first. */
  public static List<MunicipalityRow> places(String text, List<MunicipalityRow> all) {
    String stem = stem(SearchKey.of(text));
    boolean area = AREA.matcher(SearchKey.of(text)).find();
    return all.stream()
        .filter(place -> stem(SearchKey.of(place.name())).equals(stem))
        .filter(place -> !area || AREA.matcher(SearchKey.of(place.name())).find())
        .toList();
  }

  private static String stem(String key) {
    return ENDING.matcher(AREA.matcher(key).replaceAll("").strip()).replaceAll("");
  }
}
