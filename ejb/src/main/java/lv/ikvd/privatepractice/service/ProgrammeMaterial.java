package lv.ikvd.privatepractice.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import lv.ikvd.board.service.CaseMaterial;
import lv.ikvd.board.service.MaterialPlace;
import lv.ikvd.privatepractice.entity.MaterialRepository;
import lv.ikvd.privatepractice.entity.ProgrammeText;
import lv.ikvd.proceeding.entity.row.CaseRow;

/** The programme as members of the commission read it and remark on it: its last submission. */
@ApplicationScoped
public class ProgrammeMaterial implements CaseMaterial {

  private MaterialRepository materials;

  protected ProgrammeMaterial() {}

  @Inject
  public ProgrammeMaterial(MaterialRepository materials) {
    this.materials = materials;
  }

  @Override
  public String register() {
    return PrivatePractice.REGISTER;
  }

  @Override
  public List<MaterialPlace> places(CaseRow proceeding) {
    List<ProgrammeText> texts = materials.texts(proceeding.id());
    return texts.isEmpty()
        ? List.of()
        : texts.get(texts.size() - 1).parts().entrySet().stream()
            .map(
                part ->
                    new MaterialPlace(
                        part.getKey().name(),
                        "privatepractice.ProgrammePart." + part.getKey(),
                        part.getValue()))
            .toList();
  }
}
