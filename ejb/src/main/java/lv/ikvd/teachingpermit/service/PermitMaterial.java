package lv.ikvd.teachingpermit.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import lv.ikvd.board.service.CaseMaterial;
import lv.ikvd.board.service.MaterialPlace;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.teachingpermit.entity.PermitFile;
import lv.ikvd.teachingpermit.entity.PermitRepository;

/** What the commission reads of a file beside the act. */
@ApplicationScoped
public class PermitMaterial implements CaseMaterial {

  private PermitRepository repository;
  private TeachingRules rules;

  protected PermitMaterial() {}

  @Inject
  public PermitMaterial(PermitRepository repository, TeachingRules rules) {
    this.repository = repository;
    this.rules = rules;
  }

  @Override
  public String register() {
    return TeachingPermits.REGISTER;
  }

  @Override
  public List<MaterialPlace> places(CaseRow proceeding) {
    PermitFile file = repository.file(proceeding.id()).orElse(null);
    List<MaterialPlace> places = new ArrayList<>();
    if (file != null && file.institution() != null) {
      places.add(
          new MaterialPlace(
              "WORKPLACE",
              "teachingpermit.case.workplace",
              file.institution() + ", " + file.position()));
      places.add(
          new MaterialPlace("OFFENCES", "teachingpermit.case.offences", rules.offences(file)));
    }
    return places;
  }
}
