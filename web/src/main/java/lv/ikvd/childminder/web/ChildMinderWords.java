package lv.ikvd.childminder.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.ikvd.childminder.entity.PlaceKind;
import lv.ikvd.childminder.entity.Regime;
import lv.ikvd.childminder.entity.ServiceKind;
import lv.ikvd.childminder.service.Comparison;
import lv.ikvd.classifier.web.CodeNames;
import lv.ikvd.party.entity.PartyKind;
import lv.ikvd.registry.entity.Way;
import lv.ikvd.shell.web.Formats;
import lv.ikvd.shell.web.Messages;
import lv.ikvd.shell.web.Texts;

/** Codes of this register as words, and the choices that forms and filters offer. */
@Named("childMinderWords")
@RequestScoped
public class ChildMinderWords {

  private static final List<String> ACTIVITIES = List.of("VID", "UR", "PUBLIC_BODY", "NOT_YET");

  @Inject private CodeNames codes;
  @Inject private Clock clock;

  private final Texts texts = new Texts();

  public List<SelectItem> getServiceKinds() {
    return texts.choices(ServiceKind.values());
  }

  public List<SelectItem> getRegimes() {
    return texts.choices(Regime.values());
  }

  public List<SelectItem> getPlaceKinds() {
    return texts.choices(PlaceKind.values());
  }

  public List<SelectItem> getProviderKinds() {
    return Arrays.stream(PartyKind.values())
        .map(kind -> new SelectItem(kind.name(), providerKind(kind.name())))
        .toList();
  }

  public List<SelectItem> getStatuses() {
    return Stream.of("REGISTERED", "EXCLUDED")
        .map(status -> new SelectItem(status, status(status)))
        .toList();
  }

  public List<SelectItem> getActivities() {
    return ACTIVITIES.stream().map(code -> new SelectItem(code, activity(code))).toList();
  }

  public List<SelectItem> getQualifications() {
    return codes.items("CM_QUALIFICATION");
  }

  public List<SelectItem> getConfirmations() {
    return codes.items("CM_CONFIRMATION");
  }

  public List<SelectItem> getSignalSources() {
    return codes.items("CM_SIGNAL_SOURCE");
  }

  public String status(String code) {
    return texts.of("childminder.status." + code);
  }

  public String providerKind(String code) {
    return texts.of("childminder.kind." + code);
  }

  public String activity(String code) {
    return or("childminder.activity." + code, code);
  }

  public String qualification(String code) {
    return codes.name("CM_QUALIFICATION", code);
  }

  public String confirmation(String code) {
    return codes.name("CM_CONFIRMATION", code);
  }

  public String signalSource(String code) {
    return codes.name("CM_SIGNAL_SOURCE", code);
  }

  /** Who may change an entry without a decision: an official, or the provider itself. */
  public List<SelectItem> getWays() {
    return Stream.of(Way.OFFICIAL_ENTRY, Way.HOLDER_UPDATE)
        .map(way -> new SelectItem(way.name(), texts.of("childminder.way." + way)))
        .toList();
  }

  /** Colour group of a status. */
  public String group(String status) {
    return StatusGroup.of(status);
  }

  public String field(String name) {
    return or("childminder.field." + name, name);
  }

  /** Whether a term's last day is over; a term that does not run is not. */
  public boolean passed(LocalDate lastDay) {
    return lastDay != null && lastDay.isBefore(LocalDate.now(clock));
  }

  /** A value of a field as it stands in a history: codes and dates in words. */
  public String shown(String field, String value) {
    if (value == null || value.isBlank()) {
      return null;
    }
    return switch (field) {
      case "serviceKind" -> texts.of("childminder.ServiceKind." + value);
      case "regime" -> texts.of("childminder.Regime." + value);
      case "activityGround" -> activity(value);
      case "exclusionGround" -> ground(value);
      case "activityFrom", "confirmedOn", "excludedOn" ->
          Formats.readDate(value).map(day -> Formats.date(day, locale())).orElse(value);
      case "places", "persons" ->
          each(value, Comparison.NEXT, one -> each(one, Comparison.BETWEEN, this::word));
      default -> value;
    };
  }

  private static String each(String list, String between, UnaryOperator<String> word) {
    return Arrays.stream(list.split(between)).map(word).collect(Collectors.joining(between));
  }

  /** Why a provider was excluded: a paragraph of the rules, which the classifier names. */
  public String ground(String code) {
    return code == null ? null : codes.name("CM_EXCLUSION_GROUND", code);
  }

  /** A code or a day that stands within a list of places or persons. */
  String word(String written) {
    return Formats.readDate(written)
        .map(day -> Formats.date(day, locale()))
        .orElseGet(() -> or("childminder.PlaceKind." + written, qualification(written)));
  }

  private static String or(String key, String otherwise) {
    return key != null && Messages.in(locale()).containsKey(key)
        ? Texts.of(locale(), key)
        : otherwise;
  }

  private static Locale locale() {
    FacesContext context = FacesContext.getCurrentInstance();
    return context == null || context.getViewRoot() == null
        ? Messages.LATVIAN
        : context.getViewRoot().getLocale();
  }
}
