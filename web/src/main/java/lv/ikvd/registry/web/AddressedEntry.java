package lv.ikvd.registry.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;

/** The number of the entry that an address names, after the page or as its parameter. */
@Named("addressedEntry")
@RequestScoped
public class AddressedEntry {

  @Inject
  @Param(pathIndex = 0)
  private String fromPath;

  @Inject
  @Param(name = "number")
  private String fromParameter;

  /** Null where the address names none. */
  public String getNumber() {
    String number = fromPath == null || fromPath.isBlank() ? fromParameter : fromPath;
    return number == null || number.isBlank() ? null : number.strip();
  }
}
