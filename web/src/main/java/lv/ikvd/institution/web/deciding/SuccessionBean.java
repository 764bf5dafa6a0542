package lv.ikvd.institution.web.deciding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import lv.ikvd.institution.entity.succession.SuccessionKind;
import lv.ikvd.institution.entity.succession.SuccessionLink;
import lv.ikvd.institution.entity.succession.SuccessionNode;
import lv.ikvd.institution.service.succession.SuccessionGraph;
import lv.ikvd.institution.service.succession.Successions;
import lv.ikvd.shell.web.Texts;

/** Predecessors and successors of an institution, as a picture and as a readable history. */
@Named("institutionSuccession")
@RequestScoped
public class SuccessionBean {

  /** What happened on a day to how many institutions ever. */
  public record Event(
      LocalDate on, SuccessionKind kind, List<SuccessionNode> before, List<SuccessionNode> after) {}

  /** All that the panel shows. */
  public record Shown(SuccessionPicture picture, List<Event> events) {}

  @Inject private Successions successions;

  private final Map<String, Shown> shown = new HashMap<>();
  private final Texts texts = new Texts();

  /** Read once per request, however often the page asks; null where there is nothing to show. */
  public Shown of(String number) {
    if (!shown.containsKey(number)) {
      SuccessionGraph graph = successions.around(number);
      shown.put(
          number, graph.isAlone() ? null : new Shown(SuccessionPicture.of(graph), events(graph)));
    }
    return shown.get(number);
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
  public String described(Shown one) {
    return texts.of(
        "institution.succession.desc", one.picture().dots().size(), one.picture().lines().size());
  }
}
