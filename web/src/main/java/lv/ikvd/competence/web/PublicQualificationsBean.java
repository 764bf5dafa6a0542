package lv.ikvd.competence.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import lv.ikvd.competence.service.QualificationCatalogue;
import lv.ikvd.competence.service.QualificationCatalogue.Assessed;
import lv.ikvd.competence.service.QualificationCatalogue.Wanted;
import lv.ikvd.competence.service.QualificationCatalogue.Which;
import lv.ikvd.database.entity.Page;
import lv.ikvd.party.web.PlaceNames;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.shell.web.Texts;
import lv.ikvd.shell.web.list.ListAddress;
import lv.ikvd.shell.web.list.ListQuestion;
import lv.ikvd.shell.web.list.PagedList;

/** Everyone's list: who assesses which qualification, and which nobody does. */
@Named("publicQualifications")
@RequestScoped
public class PublicQualificationsBean {

  private static final int SHOWN = 50;
  private static final List<String> LEVELS = List.of("1", "2", "3", "4", "5");

  @Inject private ListQuestion question;
  @Inject private QualificationCatalogue catalogue;
  @Inject private PlaceNames placeNames;
  @Inject private Clock clock;

  private final Texts texts = new Texts();
  private PagedList<Assessed> list;

  /** Asks before the page is rendered. */
  public void open() {
    list =
        question
            .labels("competence.public.filter")
            .size(SHOWN)
            .filter("q")
            .filter("level")
            .filter("municipality", placeNames::name)
            .filter("which", value -> texts.named("competence.Which.", value))
            .answer(this::find);
  }

  private Page<Assessed> find(ListAddress asked) {
    String level = asked.value("level");
    if (level != null && !LEVELS.contains(level)) {
      throw new Problem("SHELL-012", "level").at("level");
    }
    List<Assessed> all =
        catalogue.of(
            new Wanted(
                asked.value("q"),
                asked.choice("which", Which.class),
                level == null ? null : Integer.valueOf(level),
                placeNames.code(asked.value("municipality"), "municipality")));
    long skipped = asked.page().offset();
    return new Page<>(
        all.stream().skip(skipped).limit(asked.page().size()).toList(), all.size(), true);
  }

  public PagedList<Assessed> getList() {
    return list;
  }

  public List<SelectItem> getLevelChoices() {
    return LEVELS.stream().map(level -> new SelectItem(level, level)).toList();
  }

  /** What is asked for beside all that is gained today. */
  public List<SelectItem> getChoices() {
    return Stream.of(Which.values())
        .map(which -> new SelectItem(which.name(), texts.show(which)))
        .toList();
  }

  public Instant getCheckedAt() {
    return clock.instant();
  }
}
