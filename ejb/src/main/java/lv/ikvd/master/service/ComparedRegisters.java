package lv.ikvd.master.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lv.ikvd.problem.entity.Problem;

/** The registers that are compared with a master system, found by CDI. */
@ApplicationScoped
public class ComparedRegisters {

  private final Map<String, ComparedRegister> registers = new TreeMap<>();

  protected ComparedRegisters() {}

  @Inject
  public ComparedRegisters(@Any Instance<ComparedRegister> found) {
    this((Iterable<ComparedRegister>) found);
  }

  public ComparedRegisters(Iterable<ComparedRegister> found) {
    for (ComparedRegister register : found) {
      if (registers.put(register.table().register(), register) != null) {
        throw new IllegalStateException("compared twice: " + register.table().register());
      }
    }
  }

  /**
   * The register with this code.
   *
   * @throws Problem MASTER-001 at {@code register} if none is compared under it
   */
  public ComparedRegister get(String code) {
    return Optional.ofNullable(code)
        .map(registers::get)
        .orElseThrow(() -> new Problem("MASTER-001").at("register"));
  }

  /** In the order of their codes. */
  public Collection<ComparedRegister> all() {
    return List.copyOf(registers.values());
  }
}
