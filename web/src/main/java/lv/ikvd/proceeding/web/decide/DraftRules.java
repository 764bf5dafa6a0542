package lv.ikvd.proceeding.web.decide;

import jakarta.faces.model.SelectItem;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import lv.ikvd.proceeding.web.Words;
import lv.ikvd.rulebook.entity.DecisionRule;
import lv.ikvd.rulebook.entity.ParagraphPart;
import lv.ikvd.rulebook.entity.ParagraphRule;

/** What the rule version of a case lets be decided, on which grounds and in which form. */
final class DraftRules implements Serializable {

  private static final long serialVersionUID = 1L;

  private record Kind(String code, boolean favourable, boolean shortForm, String mode)
      implements Serializable {}

  private record Ground(String code, String kind, String text) implements Serializable {}

  private final List<Kind> kinds;
  private final List<Ground> grounds;

  DraftRules(List<DecisionRule> decisions, List<ParagraphRule> paragraphs) {
    kinds =
        decisions.stream()
            .map(
                rule ->
                    new Kind(
                        rule.kind(),
                        rule.favourable(),
                        rule.shortForm(),
                        rule.decidingMode().name()))
            .toList();
    grounds =
        paragraphs.stream()
            .filter(rule -> rule.part() == ParagraphPart.GROUND)
            .map(rule -> new Ground(rule.code(), rule.decisionKind(), rule.textLv()))
            .toList();
  }

  /** Whether a decision of the kind names a ground. */
  boolean grounded(String code) {
    return kind(code).filter(kind -> !kind.favourable()).isPresent() && !grounds(code).isEmpty();
  }

  boolean shortForm(String code) {
    return kind(code).filter(Kind::shortForm).isPresent();
  }

  /** Who signs a decision of the kind, or null. */
  String mode(String code) {
    return kind(code).map(Kind::mode).orElse(null);
  }

  List<SelectItem> kinds(Words words, String register) {
    return kinds.stream()
        .map(kind -> new SelectItem(kind.code(), words.decision(register, kind.code())))
        .toList();
  }

  List<SelectItem> grounds(String code) {
    return grounds.stream()
        .filter(ground -> ground.kind() == null || ground.kind().equals(code))
        .map(ground -> new SelectItem(ground.code(), ground.text()))
        .toList();
  }

  private Optional<Kind> kind(String code) {
    return kinds.stream().filter(kind -> kind.code().equals(code)).findFirst();
  }
}
