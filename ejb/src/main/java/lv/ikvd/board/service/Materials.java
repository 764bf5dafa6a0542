package lv.ikvd.board.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lv.ikvd.proceeding.entity.ActText;
import lv.ikvd.proceeding.entity.CaseReader;
import lv.ikvd.proceeding.entity.DecisionDraft;
import lv.ikvd.proceeding.entity.DecisionRepository;
import lv.ikvd.proceeding.entity.row.CaseRow;

/** The materials of a case: what its register shows, then the parts of the proposed act. */
@ApplicationScoped
public class Materials {

  private List<CaseMaterial> declared;
  private CaseReader cases;
  private DecisionRepository decisions;

  protected Materials() {}

  @Inject
  public Materials(
      @Any Instance<CaseMaterial> declared, CaseReader cases, DecisionRepository decisions) {
    this(declared.stream().toList(), cases, decisions);
  }

  /** For tests: with materials that no container has collected. */
  Materials(List<CaseMaterial> declared, CaseReader cases, DecisionRepository decisions) {
    this.declared = declared;
    this.cases = cases;
    this.decisions = decisions;
  }

  List<MaterialPlace> of(String number) {
    CaseRow proceeding = cases.find(number).orElseThrow();
    List<MaterialPlace> places = new ArrayList<>(ofRegister(proceeding));
    decisions
        .draft(proceeding.id())
        .map(DecisionDraft::getText)
        .ifPresent(text -> add(places, text));
    places.removeIf(place -> place.text() == null || place.text().isBlank());
    return places;
  }

  private List<MaterialPlace> ofRegister(CaseRow proceeding) {
    return declared.stream()
        .filter(material -> material.register().equals(proceeding.register()))
        .flatMap(material -> material.places(proceeding).stream())
        .toList();
  }

  private static void add(List<MaterialPlace> places, ActText text) {
    places.add(part("operative", text.getOperative()));
    places.add(part("facts", text.getFacts()));
    places.add(part("reasoning", text.getReasoning()));
    places.add(part("norms", text.getNorms()));
  }

  private static MaterialPlace part(String part, String text) {
    return new MaterialPlace(
        "ACT_" + part.toUpperCase(Locale.ROOT), "proceeding.part." + part, text);
  }
}
