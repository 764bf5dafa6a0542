package lv.ikvd.institution.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.Enactment;
import lv.ikvd.registry.entity.EntryRow;
import lv.ikvd.registry.entity.EntryRowRepository;
import lv.ikvd.registry.service.Registers;
import lv.ikvd.rulebook.service.Rulebook;

/** In which register an institution of a kind stands: a parameter of the rules says so. */
@ApplicationScoped
public class RegisterOfKind {

  private static final String PARAMETER = "REGISTER_";

  @Inject private Rulebook rulebook;
  @Inject private Registers registers;
  @Inject private EntryRowRepository entries;

  /** The register into which a decision writes: that of its entry, else that of the kind. */
  public String of(Enactment decision, String kind) {
    return decision.entryId() == null
        ? of(kind, decision.effectiveOn())
        : registers.entry(decision.entryId()).register();
  }

  /** The register of a kind by the rules of a day. */
  public String of(String kind, LocalDate on) {
    long rules = rulebook.inForce(Institutions.RULES, on).id();
    return rulebook.findParameter(rules, PARAMETER + kind).orElse(Institutions.REGISTER);
  }

  /**
   * The entry of an institution in whichever of its registers; a number stands in one of them.
   *
   * @throws Problem REGISTRY-001 if there is none of this number
   */
  public EntryRow entry(String number) {
    return entries
        .find(Institutions.REGISTER, number)
        .or(() -> entries.find(Institutions.HIGHER_EDUCATION, number))
        .orElseThrow(() -> Problem.notFound("REGISTRY-001"));
  }

  /** The name of a register in the cases that acts and letters need. */
  public static Map<String, String> words(String register) {
    String begin =
        register.equals(Institutions.HIGHER_EDUCATION) ? "Augstskolu" : "Izglītības iestāžu";
    return Map.of(
        "register",
        begin + " reģistrs",
        "registerIn",
        begin + " reģistrā",
        "registerOf",
        begin + " reģistra");
  }
}
