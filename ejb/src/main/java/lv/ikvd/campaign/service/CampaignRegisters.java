package lv.ikvd.campaign.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lv.ikvd.problem.entity.Problem;

/** The registers that campaigns may ask about, found by CDI. */
@ApplicationScoped
public class CampaignRegisters {

  private final Map<String, CampaignRegister> registers = new TreeMap<>();

  protected CampaignRegisters() {}

  @Inject
  public CampaignRegisters(@Any Instance<CampaignRegister> found) {
    this((Iterable<CampaignRegister>) found);
  }

  public CampaignRegisters(Iterable<CampaignRegister> found) {
    for (CampaignRegister register : found) {
      if (registers.put(register.register(), register) != null) {
        throw new IllegalStateException("asked about twice: " + register.register());
      }
    }
  }

  /**
   * The register with this code.
   *
   * @throws Problem CAMPAIGN-017 at {@code register} if campaigns do not ask about it
   */
  CampaignRegister get(String code) {
    return Optional.ofNullable(code)
        .map(registers::get)
        .orElseThrow(() -> new Problem("CAMPAIGN-017").at("register"));
  }

  /** In order. */
  public List<String> codes() {
    return List.copyOf(registers.keySet());
  }
}
