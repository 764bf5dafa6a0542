package lv.ikvd.institution.web.panel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lv.ikvd.institution.entity.succession.SuccessionKind;
import lv.ikvd.institution.entity.succession.SuccessionLink;
import lv.ikvd.institution.entity.succession.SuccessionNode;
import lv.ikvd.institution.service.Institutions;
import lv.ikvd.institution.service.succession.SuccessionGraph;
import lv.ikvd.institution.service.succession.Successions;
import lv.ikvd.registry.web.panel.Panel;
import lv.ikvd.registry.web.panel.SheetLine;
import lv.ikvd.registry.web.panel.ShownEntry;
import lv.ikvd.shell.web.Texts;

/** Predecessors and successors of an institution, as a picture and as a readable history. */
@Named
@RequestScoped
public class SuccessionPanel implements Panel {

  /** What happened on a day to how many institutions ever. */
  public record Event(
      LocalDate on, SuccessionKind kind, List<SuccessionNode> before, List<SuccessionNode> after) {}

  @Inject private Successions successions;

  private final Texts texts = new Texts();
  private SuccessionPicture picture;
  private List<Event> events = List.of();

  @Override
  public String register() {
    return Institutions.REGISTER;
  }

  @Override
  public String title() {
    return "institution.succession.title";
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public boolean wide() {
    return true;
  }

  @Override
  public String fragment() {
    return "/WEB-INF/institution/panel/succession.xhtml";
  }

  @Override
  public boolean open(ShownEntry entry) {
    SuccessionGraph graph = successions.around(entry.id());
    if (!graph.isAlone()) {
      picture = SuccessionPicture.of(graph);
      events = events(graph);
    }
    return !graph.isAlone();
  }

  @Override
  public List<SheetLine> lines() {
    return events.stream()
        .map(
            event ->
                new SheetLine(
                    texts.show(event.on()),
                    texts.show(event.kind())
                        + ": "
                        + names(event.before())
                        + " → "
                        + names(event.after())))
        .toList();
  }

  private static String names(List<SuccessionNode> nodes) {
    return nodes.stream()
        .map(node -> node.name() + ", " + node.number())
        .collect(Collectors.joining("; "));
  }

  /** Links of one day and kind that meet in an institution are told together. */
  private static List<Event> events(SuccessionGraph graph) {
    Map<List<Object>, List<SuccessionLink>> together = new LinkedHashMap<>();
    for (SuccessionLink link : graph.links()) {
      boolean parts =
          link.kind() == SuccessionKind.DIVISION || link.kind() == SuccessionKind.SEPARATION;
      long met = parts ? link.predecessorId() : link.successorId();
      together
          .computeIfAbsent(List.of(link.on(), link.kind(), met), key -> new ArrayList<>())
          .add(link);
    }
    Map<Long, SuccessionNode> nodes = graph.byId();
    return together.values().stream().map(links -> event(links, nodes)).toList();
  }

  private static Event event(List<SuccessionLink> links, Map<Long, SuccessionNode> nodes) {
    TreeSet<Long> before = new TreeSet<>();
    TreeSet<Long> after = new TreeSet<>();
    links.forEach(
        link -> {
          before.add(link.predecessorId());
          after.add(link.successorId());
        });
    return new Event(
        links.get(0).on(),
        links.get(0).kind(),
        before.stream().map(nodes::get).toList(),
        after.stream().map(nodes::get).toList());
  }

  /** What the picture shows, for who does not see it. */
  public String getDescription() {
    return texts.of("institution.succession.desc", picture.dots().size(), picture.lines().size());
  }

  public SuccessionPicture getPicture() {
    return picture;
  }

  public List<Event> getEvents() {
    return events;
  }
}
