package lv.ikvd.institution.web.deciding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import lv.ikvd.institution.service.Institutions;
import lv.ikvd.institution.service.deciding.ReorganisationView;
import lv.ikvd.institution.service.deciding.Reorganising;
import lv.ikvd.proceeding.entity.row.CaseRow;

/** What a case is to reorganise. */
@Named("institutionActsPart")
@RequestScoped
public class ActsPartBean {

  @Inject private Reorganising reorganising;

  private final Map<Long, Optional<ReorganisationView>> reorganisations = new HashMap<>();

  /** Null for a case of another procedure; read once per request. */
  public ReorganisationView reorganisation(CaseRow row) {
    return Institutions.REORGANISATION.equals(row.procedure())
        ? reorganisations.computeIfAbsent(row.id(), reorganising::of).orElse(null)
        : null;
  }
}
