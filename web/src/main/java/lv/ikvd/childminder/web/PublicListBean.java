package lv.ikvd.childminder.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lv.ikvd.childminder.service.ChildMinders;
import lv.ikvd.database.entity.Page;
import lv.ikvd.party.entity.territory.MunicipalityRow;
import lv.ikvd.party.web.PlaceNames;
import lv.ikvd.registry.service.PublicQuery;
import lv.ikvd.registry.service.Publications;
import lv.ikvd.shell.web.Texts;
import lv.ikvd.shell.web.list.ListAddress;
import lv.ikvd.shell.web.list.ListQuestion;
import lv.ikvd.shell.web.list.PagedList;

/**
 * The public search: by name, place or everyday words. Shows those who may give the service today
 * unless asked for the others.
 */
@Named("publicListBean")
@RequestScoped
public class PublicListBean {

  private static final String ANY = "ANY";
  private static final String REGISTERED = "REGISTERED";
  private static final String NAME = "name";
  private static final int MOST_ATTACHED = 10;
  private static final int CARDS = 20;

  @Inject private ListQuestion question;
  @Inject private Publications publications;
  @Inject private PlaceNames placeNames;
  @Inject private Clock clock;

  private final Texts texts = new Texts();
  private PagedList<PublicCard> list;
  private PublicReading reading;
  private boolean placeUnknown;
  private List<PublicCard> attached = List.of();

  @PostConstruct
  void load() {
    list =
        question
            .labels("childminder.public.filter")
            .size(CARDS)
            .filter("q")
            .filter("as", value -> texts.of("childminder.public.as.name"))
            .filter("municipality", placeNames::name)
            .filter("status", this::statusText)
            .sorts("name", "registeredOn")
            .answer(this::find);
  }

  /** Makes the question be asked before the page is rendered. */
  public void open() {
    // asked when the bean was made
  }

  private Page<PublicCard> find(ListAddress asked) {
    reading = read(asked);
    Optional<MunicipalityRow> place = placeNames.find(asked.value("municipality"));
    placeUnknown = asked.value("municipality") != null && place.isEmpty();
    if (placeUnknown) {
      return Page.empty();
    }
    if (asked.page().page() == 1) {
      attached =
          publications.byPerson(ChildMinders.REGISTER, reading.name(), MOST_ATTACHED).stream()
              .map(PublicCard::of)
              .toList();
    }
    String municipality =
        place
            .or(() -> reading.places().stream().findFirst())
            .map(MunicipalityRow::code)
            .orElse(null);
    return publications
        .page(
            ChildMinders.REGISTER,
            new PublicQuery(
                reading.name(), status(asked), municipality, publications.today(), asked.page()))
        .map(PublicCard::of);
  }

  private PublicReading read(ListAddress asked) {
    return NAME.equals(asked.value("as"))
        ? PublicReading.name(asked.value("q"))
        : PublicReading.of(
            asked.value("q"), texts.of("childminder.public.words"), placeNames.getAll());
  }

  private static String status(ListAddress asked) {
    String status = asked.value("status");
    return status == null ? REGISTERED : ANY.equals(status) ? null : status;
  }

  private String statusText(String status) {
    return texts.of(
        "childminder.public.status."
            + (List.of(ANY, "EXCLUDED").contains(status) ? status : REGISTERED));
  }

  public PagedList<PublicCard> getList() {
    return list;
  }

  public List<SelectItem> getStatuses() {
    return List.of(
        new SelectItem(REGISTERED, texts.of("childminder.public.status.REGISTERED")),
        new SelectItem("EXCLUDED", texts.of("childminder.public.status.EXCLUDED")),
        new SelectItem(ANY, texts.of("childminder.public.status.ANY")));
  }

  /** Whether words were understood as something else than a name. */
  public boolean isInterpreted() {
    return reading != null && (reading.everyday() || !reading.places().isEmpty());
  }

  public boolean isEveryday() {
    return reading != null && reading.everyday();
  }

  /** The place that the words named, when none was chosen. */
  public MunicipalityRow getPlace() {
    return reading == null || list.value("municipality") != null
        ? null
        : reading.places().stream().findFirst().orElse(null);
  }

  /** Other municipalities that the same words may mean. */
  public List<MunicipalityRow> getOtherPlaces() {
    return reading == null ? List.of() : reading.places().stream().skip(1).toList();
  }

  /** Providers through which a person of the name that was looked for gives the service. */
  public List<PublicCard> getAttached() {
    return attached;
  }

  public boolean isPlaceUnknown() {
    return placeUnknown;
  }

  /** The moment for which the answer holds. */
  public Instant getCheckedAt() {
    return clock.instant();
  }
}
