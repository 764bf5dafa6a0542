package lv.ikvd.registry.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The registers that the application has, found by CDI. */
@ApplicationScoped
public class RegisterCatalog {

  private final Map<String, Register<?>> registers = new TreeMap<>();

  protected RegisterCatalog() {}

  @Inject
  public RegisterCatalog(@Any Instance<Register<?>> found) {
    this((Iterable<Register<?>>) found);
  }

  public RegisterCatalog(Iterable<? extends Register<?>> found) {
    for (Register<?> register : found) {
      if (registers.put(register.code(), register) != null) {
        throw new IllegalStateException("two registers call themselves " + register.code());
      }
    }
  }

  /** The register with this code, which must exist. */
  public Register<?> get(String code) {
    Register<?> register = registers.get(code);
    if (register == null) {
      throw new IllegalArgumentException("no register " + code);
    }
    return register;
  }

  /** In the order of their codes. */
  public Collection<Register<?>> all() {
    return registers.values();
  }

  /** The views of all registers whose entries have names of their own. */
  public List<String> ownNames() {
    return registers.values().stream()
        .<String>map(Register::ownNames)
        .filter(Objects::nonNull)
        .toList();
  }
}
