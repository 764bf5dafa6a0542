package lv.ikvd.expert.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.classifier.web.CodeNames;
import lv.ikvd.expert.entity.Absence;
import lv.ikvd.expert.entity.Assessable;
import lv.ikvd.expert.entity.Assessment;
import lv.ikvd.expert.entity.CommissionRow;
import lv.ikvd.expert.entity.ExpertRole;
import lv.ikvd.expert.entity.ExpertRow;
import lv.ikvd.expert.entity.ExpertState;
import lv.ikvd.security.entity.Roles;
import lv.ikvd.shell.web.Texts;

/** How experts, commissions and levels are called and coloured. */
@Named("expertWords")
@RequestScoped
public class ExpertWords {

  private static final String LEVEL = "EXPERT_LEVEL";

  @Inject private CodeNames names;
  @Inject private HttpServletRequest request;
  @Inject private Clock clock;

  private final Texts texts = new Texts();

  public List<SelectItem> getRoles() {
    return texts.choices(ExpertRole.values());
  }

  public List<SelectItem> getStates() {
    return texts.choices(ExpertState.values());
  }

  /** Colour of how an expert stands. */
  public String group(ExpertState state) {
    return switch (state) {
      case ADMITTED -> "in-force";
      case SUSPENDED -> "waiting";
      case LEFT -> "ended";
    };
  }

  public String fields(List<String> fields) {
    return texts.show(fields.stream().map(one -> names.name("EXPERT_FIELD", one)).toList());
  }

  /** A level by its name; null stays null. */
  public String level(String code) {
    return code == null ? null : names.name(LEVEL, code);
  }

  /** What the level means, as its description says. */
  public String meaning(String code) {
    return names.name("EXPERT_LEVEL_TEXT", code);
  }

  /** The levels to choose from, each with its description beside it. */
  public List<SelectItem> getLevels() {
    return names.items(LEVEL).stream()
        .map(
            one ->
                new SelectItem(
                    one.getValue(), one.getLabel() + " – " + meaning((String) one.getValue())))
        .toList();
  }

  /** What was assessed: a commission at an institution, or a year. */
  public String about(Assessment one) {
    return about(one.commission(), one.institution(), one.year());
  }

  /** What may be assessed, and whose work it is when that is not clear. */
  public String about(Assessable one, boolean named) {
    String about = about(one.commission(), one.institution(), one.year());
    return texts.of("expert.assess." + one.assessor() + (named ? ".named" : ""), about, one.name());
  }

  /** As an address names an assessment of an expert that is to be put right. */
  public String key(Assessment one, ExpertRow expert) {
    return key(
        new Assessable(
            one.assessor(), expert.number(), null, one.commission(), null, null, one.year()));
  }

  public String key(Assessable of) {
    return URLEncoder.encode(of.key(), StandardCharsets.UTF_8);
  }

  private String about(String commission, String institution, Integer year) {
    return commission == null
        ? texts.of("expert.assess.year", String.valueOf(year))
        : texts.of("expert.assess.commission", commission, institution);
  }

  public boolean isOver(Absence absence) {
    return absence.over(today());
  }

  /** How a commission stands, as the end of a key. */
  public String stage(CommissionRow row) {
    if (row.until().isBefore(today())) {
      return "OVER";
    }
    return row.from().isAfter(today()) ? "AHEAD" : "AT_WORK";
  }

  /** Colour of how a commission stands. */
  public String stageGroup(CommissionRow row) {
    return switch (stage(row)) {
      case "OVER" -> "ended";
      case "AHEAD" -> "waiting";
      default -> "in-force";
    };
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  /** Whether the reader keeps the pool. */
  public boolean isKeeper() {
    return request.isUserInRole(Roles.REGISTRAR) || request.isUserInRole(Roles.MANAGER);
  }
}
