package lv.ikvd.institution.web.permit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import lv.ikvd.institution.entity.permit.PermitProposal;
import lv.ikvd.institution.service.permit.Permits;

/** The permit that a case proposes. */
@Named("permitPart")
@RequestScoped
public class PermitPartBean {

  @Inject private Permits permits;

  private final Map<Long, PermitProposal> proposals = new HashMap<>();

  /** Read once per request, however often the page asks; null for a case about something else. */
  public PermitProposal of(long proceedingId) {
    if (!proposals.containsKey(proceedingId)) {
      proposals.put(proceedingId, permits.proposal(proceedingId));
    }
    return proposals.get(proceedingId);
  }
}
