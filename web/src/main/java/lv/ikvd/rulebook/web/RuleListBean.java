package lv.ikvd.rulebook.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import lv.ikvd.rulebook.entity.RuleVersionRow;
import lv.ikvd.rulebook.service.RuleKeeping;
import lv.ikvd.shell.web.ChosenLocale;

/** All versions of all rule sets, those with something to confirm first. */
@Named("ruleList")
@RequestScoped
public class RuleListBean {

  /** A version as the list shows it; {@code state} is in force, coming or ended. */
  public record Line(
      RuleVersionRow version, String title, String state, LocalDate lastDay, long unverified) {}

  @Inject private RuleKeeping keeping;
  @Inject private Clock clock;
  @Inject private HttpServletRequest request;

  private List<Line> lines;

  @PostConstruct
  void open() {
    Map<Long, Long> counts = keeping.unverifiedCounts();
    lines =
        keeping.versions().stream()
            .map(version -> line(version, counts.getOrDefault(version.id(), 0L)))
            .sorted(
                Comparator.comparing((Line line) -> line.unverified() == 0)
                    .thenComparing(line -> rank(line.state()))
                    .thenComparing(line -> line.version().ruleSet())
                    .thenComparing(line -> line.version().validFrom(), Comparator.reverseOrder()))
            .toList();
  }

  private Line line(RuleVersionRow version, long count) {
    boolean english = "en".equals(ChosenLocale.of(request).getLanguage());
    return new Line(
        version,
        english ? version.titleEn() : version.titleLv(),
        RuleState.of(version, LocalDate.now(clock)),
        version.validTo() == null ? null : version.validTo().minusDays(1),
        count);
  }

  private static int rank(String state) {
    return List.of(RuleState.IN_FORCE, RuleState.COMING, RuleState.ENDED).indexOf(state);
  }

  public List<Line> getLines() {
    return lines;
  }

  public long getUnverified() {
    return lines.stream().mapToLong(Line::unverified).sum();
  }
}
