package lv.ikvd.institution.web.panel;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.ikvd.institution.entity.succession.SuccessionLink;
import lv.ikvd.institution.entity.succession.SuccessionNode;
import lv.ikvd.institution.service.succession.SuccessionGraph;

/**
 * The graph as a drawing: a row for each institution, the oldest on top; a lane on the left stays
 * taken until the last successor is drawn, so no line runs through another institution.
 */
public record SuccessionPicture(int width, int height, List<Dot> dots, List<Line> lines)
    implements Serializable {

  /** An institution. */
  public record Dot(int x, int y, SuccessionNode node, boolean own) implements Serializable {

    public int getLabelY() {
      return y + 5;
    }
  }

  /** A link as an SVG path. */
  public record Line(String path) implements Serializable {}

  private static final int ROW = 36;
  private static final int MARGIN = 14;
  private static final int LANES_WIDTH = 108;
  private static final int LANE = 18;
  private static final int LABEL = 112;

  static SuccessionPicture of(SuccessionGraph graph) {
    List<SuccessionNode> rows = ordered(graph);
    Map<Long, Integer> lanes = lanes(graph, rows);
    int count = lanes.values().stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
    int step = Math.max(2, Math.min(LANE, LANES_WIDTH / count));
    Map<Long, Dot> dots = new LinkedHashMap<>();
    for (SuccessionNode node : rows) {
      int x = MARGIN + lanes.get(node.entryId()) * step;
      int y = ROW / 2 + dots.size() * ROW;
      dots.put(node.entryId(), new Dot(x, y, node, node.entryId() == graph.entryId()));
    }
    List<Line> lines =
        graph.links().stream()
            .map(link -> line(dots.get(link.predecessorId()), dots.get(link.successorId())))
            .toList();
    return new SuccessionPicture(
        MARGIN + count * step + LABEL, rows.size() * ROW, List.copyOf(dots.values()), lines);
  }

  /** Down in the lane of the predecessor, and over to the successor just above it. */
  private static Line line(Dot from, Dot to) {
    int bend = to.y() - ROW;
    return new Line(
        from.y() > bend
            ? "M%d %d C%d %d %d %d %d %d"
                .formatted(from.x(), from.y(), from.x(), to.y(), to.x(), from.y(), to.x(), to.y())
            : "M%d %d V%d C%d %d %d %d %d %d"
                .formatted(
                    from.x(), from.y(), bend, from.x(), to.y(), to.x(), bend, to.x(), to.y()));
  }

  /** Each after all that went before it; in a circle the oldest comes first. */
  private static List<SuccessionNode> ordered(SuccessionGraph graph) {
    Map<Long, Set<Long>> before = new HashMap<>();
    for (SuccessionLink link : graph.links()) {
      before.computeIfAbsent(link.successorId(), id -> new HashSet<>()).add(link.predecessorId());
    }
    List<SuccessionNode> left = new ArrayList<>(graph.nodes());
    List<SuccessionNode> rows = new ArrayList<>();
    while (!left.isEmpty()) {
      SuccessionNode next =
          left.stream()
              .filter(node -> before.getOrDefault(node.entryId(), Set.of()).isEmpty())
              .findFirst()
              .orElse(left.get(0));
      left.remove(next);
      rows.add(next);
      before.values().forEach(waits -> waits.remove(next.entryId()));
    }
    return rows;
  }

  private static Map<Long, Integer> lanes(SuccessionGraph graph, List<SuccessionNode> rows) {
    Map<Long, Integer> row = new HashMap<>();
    rows.forEach(node -> row.put(node.entryId(), row.size()));
    Map<Long, Integer> until = new HashMap<>();
    for (SuccessionLink link : graph.links()) {
      until.merge(link.predecessorId(), row.get(link.successorId()), Math::max);
    }
    Map<Long, Integer> lanes = new HashMap<>();
    Map<Integer, Integer> taken = new HashMap<>();
    for (SuccessionNode node : rows) {
      int here = row.get(node.entryId());
      int lane = free(taken, here);
      lanes.put(node.entryId(), lane);
      taken.put(lane, until.getOrDefault(node.entryId(), here + 1));
    }
    return lanes;
  }

  /** The leftmost lane that nobody needs any more on a row. */
  private static int free(Map<Integer, Integer> taken, int row) {
    int lane = 0;
    while (taken.getOrDefault(lane, 0) > row) {
      lane++;
    }
    return lane;
  }

  /** Where the labels stand, right of all lanes. */
  public int getLabelX() {
    return width - LABEL + MARGIN / 2;
  }
}
