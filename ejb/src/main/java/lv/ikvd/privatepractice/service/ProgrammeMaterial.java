package lv.ikvd.privatepractice.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lv.ikvd.board.service.CaseMaterial;
import lv.ikvd.board.service.MaterialPlace;
import lv.ikvd.privatepractice.entity.MaterialRepository;
import lv.ikvd.privatepractice.entity.ProgrammePart;
import lv.ikvd.privatepractice.entity.ProgrammeText;
import lv.ikvd.proceeding.entity.row.CaseRow;

/** The programme part by part, as it was submitted last: what members read before a sitting. */
@ApplicationScoped
public class ProgrammeMaterial implements CaseMaterial {

  @Inject private MaterialRepository materials;

  @Override
  public String register() {
    return PrivatePractice.REGISTER;
  }

  @Override
  public List<MaterialPlace> places(CaseRow proceeding) {
    List<ProgrammeText> texts = materials.texts(proceeding.id());
    if (texts.isEmpty()) {
      return List.of();
    }
    Map<ProgrammePart, String> last = texts.get(texts.size() - 1).parts();
    return Stream.of(ProgrammePart.values())
        .filter(last::containsKey)
        .map(
            part ->
                new MaterialPlace(
                    part.name(), "privatepractice.ProgrammePart." + part.name(), last.get(part)))
        .toList();
  }
}
