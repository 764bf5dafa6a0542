package lv.ikvd.institution.service.succession;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.ikvd.institution.entity.succession.SuccessionLink;
import lv.ikvd.institution.entity.succession.SuccessionNode;

/**
 * All that went before an institution and all that follows it.
 *
 * @param entryId the institution itself
 * @param nodes in the order in which they came into the register
 * @param links the oldest first
 */
public record SuccessionGraph(long entryId, List<SuccessionNode> nodes, List<SuccessionLink> links)
    implements Serializable {

  public SuccessionGraph {
    nodes = List.copyOf(nodes);
    links = List.copyOf(links);
  }

  /** Whether nothing went before it and nothing follows. */
  public boolean isAlone() {
    return links.isEmpty();
  }

  public Map<Long, SuccessionNode> byId() {
    return nodes.stream().collect(Collectors.toMap(SuccessionNode::entryId, Function.identity()));
  }
}
