package lv.ikvd.institution.service.deciding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.ikvd.institution.entity.succession.ActRepository;
import lv.ikvd.institution.entity.succession.Reorganisation;
import lv.ikvd.institution.entity.succession.SuccessionKind;
import lv.ikvd.institution.entity.succession.SuccessionRepository;
import lv.ikvd.institution.service.InstitutionRules;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.Finding;

/** What a reorganisation has to be, and how an act tells of it. */
@ApplicationScoped
public class Reorganisations {

  private static final Map<SuccessionKind, String> WORDS =
      Map.of(
          SuccessionKind.JOINING, "pievienošana",
          SuccessionKind.MERGER, "apvienošana",
          SuccessionKind.DIVISION, "sadalīšana",
          SuccessionKind.SEPARATION, "nodalīšana");

  @Inject private ActRepository acts;
  @Inject private SuccessionRepository successions;
  @Inject private InstitutionRules rules;

  Reorganisation of(long proceedingId) {
    return acts.reorganisation(proceedingId).orElseThrow();
  }

  /** Institutions that left the register meanwhile can neither be reorganised nor follow. */
  public List<Finding> check(CaseRow proceeding) {
    Reorganisation asked = of(proceeding.id());
    List<Finding> findings = new ArrayList<>();
    Stream.concat(asked.predecessors().stream(), asked.successors().stream())
        .forEach(id -> rules.ended(id).ifPresent(findings::add));
    return findings;
  }

  /** What the case is to reorganise, in the words of an act. */
  public Map<String, String> words(CaseRow proceeding) {
    Reorganisation asked = of(proceeding.id());
    String told =
        "%s; reorganizējamās iestādes: %s; tiesību un saistību pārņēmējas: %s"
            .formatted(
                WORDS.get(asked.kind()), names(asked.predecessors()), names(asked.successors()));
    return Map.of(
        "changes",
        asked.kind().isEnding() ? told + "; reorganizējamās iestādes svītro no reģistra" : told);
  }

  private String names(List<Long> entries) {
    return successions.nodes(entries).stream()
        .map(node -> "%s (reģistrācijas Nr. %s)".formatted(node.name(), node.number()))
        .collect(Collectors.joining(", "));
  }
}
