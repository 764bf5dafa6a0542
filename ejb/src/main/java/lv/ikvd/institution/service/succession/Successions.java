package lv.ikvd.institution.service.succession;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import lv.ikvd.institution.entity.succession.SuccessionLink;
import lv.ikvd.institution.entity.succession.SuccessionRepository;
import lv.ikvd.institution.service.RegisterOfKind;

/** Predecessors and successors: numbers, names and days, which the register shows to everyone. */
@Stateless
@PermitAll
public class Successions {

  @Inject private SuccessionRepository successions;
  @Inject private RegisterOfKind kinds;

  /**
   * The graph around an institution by its number.
   *
   * @throws Problem REGISTRY-001 if there is none of this number
   */
  public SuccessionGraph around(String number) {
    return around(kinds.entry(number).id());
  }

  /** The graph around an entry, however many there are, by two statements. */
  public SuccessionGraph around(long id) {
    List<SuccessionLink> links = successions.around(id);
    Set<Long> ids = new TreeSet<>(Set.of(id));
    links.forEach(link -> ids.addAll(List.of(link.predecessorId(), link.successorId())));
    return new SuccessionGraph(id, successions.nodes(ids), links);
  }
}
