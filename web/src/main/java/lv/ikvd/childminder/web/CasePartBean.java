package lv.ikvd.childminder.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.ikvd.childminder.entity.AttachedPerson;
import lv.ikvd.childminder.entity.Place;
import lv.ikvd.childminder.entity.Proposal;
import lv.ikvd.childminder.service.ActivityTerm;
import lv.ikvd.childminder.service.ChildMinderApplications;
import lv.ikvd.childminder.service.ProposalView;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.entity.row.TermLine;
import lv.ikvd.proceeding.service.CaseView;
import lv.ikvd.shell.web.Texts;

/** What a case about a child-minder proposes against what the entry says, field by field. */
@Named("childMinderCasePart")
@RequestScoped
public class CasePartBean {

  /** A field on both sides; {@code now} is null where the case is about no entry. */
  public record Line(String field, String now, String proposed, boolean differs) {}

  /** All that the part shows; the entry only where the case proposes something else. */
  public record Shown(boolean proposes, boolean onEntry, List<Line> lines) {}

  @Inject private ChildMinderApplications applications;
  @Inject private ChildMinderWords words;

  private final Texts texts = new Texts();
  private final Map<Long, Shown> shown = new HashMap<>();

  /** Read once per request, however often the page asks. */
  public Shown of(CaseRow row) {
    return shown.computeIfAbsent(
        row.id(), id -> show(applications.compare(row.id(), row.entryId())));
  }

  /**
   * Until when an open case waits for the registration of economic activity; null if it does not.
   */
  public LocalDate activityUntil(CaseView view) {
    return view.terms().stream()
        .filter(term -> term.code().equals(ActivityTerm.CODE) && !term.replaced())
        .filter(term -> term.metOn() == null && view.row().isOpen())
        .map(TermLine::dueOn)
        .findFirst()
        .orElse(null);
  }

  private Shown show(ProposalView view) {
    Proposal now = view.entry() == null ? null : view.entry().service();
    List<Line> lines = new ArrayList<>();
    if (view.proposal() != null) {
      lines.add(line("serviceKind", now, view.proposal(), p -> texts.show(p.serviceKind())));
      lines.add(line("regime", now, view.proposal(), p -> texts.show(p.regime())));
      lines.add(line("places", now, view.proposal(), this::places));
      lines.add(line("persons", now, view.proposal(), this::persons));
      lines.add(line("activityGround", now, view.proposal(), this::activity));
      lines.add(line("founder", now, view.proposal(), Proposal::founder));
      lines.add(line("manager", now, view.proposal(), Proposal::manager));
      lines.add(line("publicPhone", now, view.proposal(), p -> p.contacts().phone()));
      lines.add(line("publicEmail", now, view.proposal(), p -> p.contacts().email()));
      lines.add(line("website", now, view.proposal(), p -> p.contacts().website()));
      lines.removeIf(line -> line.now() == null && line.proposed() == null);
    }
    boolean compared = lines.stream().anyMatch(Line::differs);
    return new Shown(view.proposal() != null, compared, List.copyOf(lines));
  }

  private Line line(String field, Proposal now, Proposal after, Function<Proposal, String> value) {
    String before = now == null ? null : value.apply(now);
    String proposed = value.apply(after);
    return new Line(
        words.field(field), before, proposed, now != null && !Objects.equals(before, proposed));
  }

  private String activity(Proposal proposal) {
    if (proposal.activityGround() == null) {
      return null;
    }
    String ground = words.activity(proposal.activityGround());
    return proposal.activityFrom() == null
        ? ground
        : ground + ", " + texts.show(proposal.activityFrom());
  }

  private String places(Proposal proposal) {
    return proposal.places().stream().map(this::place).collect(Collectors.joining("; "));
  }

  private String place(Place place) {
    String kind = texts.show(place.kind());
    String line = place.addressLine() == null ? kind : place.addressLine() + " (" + kind + ")";
    return place.permission() == null
        ? line
        : line + ", " + texts.of("childminder.case.permission", place.permission());
  }

  private String persons(Proposal proposal) {
    return proposal.persons().isEmpty()
        ? null
        : proposal.persons().stream().map(this::person).collect(Collectors.joining("; "));
  }

  private String person(AttachedPerson person) {
    String text = person.name() + " (" + words.qualification(person.qualification()) + ")";
    return person.firstAidOn() == null
        ? text
        : text + ", " + texts.of("childminder.case.firstAid", person.firstAidOn());
  }
}
