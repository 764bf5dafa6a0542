package lv.ikvd.security.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import lv.ikvd.security.entity.Roles;
import lv.ikvd.shell.web.Texts;

/** Roles in the reader's words: {@code #{roles.names(row.roles)}}. */
@Named("roles")
@ApplicationScoped
public class RoleTexts {

  private static final String KEY = "security.role.";

  @Inject private Texts texts;

  public String name(String role) {
    return texts.of(KEY + role);
  }

  public String names(Collection<String> roles) {
    return Roles.ASSIGNABLE.stream()
        .filter(roles::contains)
        .map(this::name)
        .collect(Collectors.joining(", "));
  }

  /** Those that a person may hold, in the order of the work. */
  public List<SelectItem> getOptions() {
    return Roles.ASSIGNABLE.stream()
        .map(role -> new SelectItem(role, name(role), texts.of(KEY + role + ".hint")))
        .toList();
  }
}
