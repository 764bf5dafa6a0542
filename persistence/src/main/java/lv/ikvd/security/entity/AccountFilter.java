package lv.ikvd.security.entity;

/** Which accounts: by a fragment of name or login, by role, by state; null means any. */
public record AccountFilter(String text, String role, Boolean active) {

  public static final AccountFilter ALL = new AccountFilter(null, null, null);

  public AccountFilter {
    text = text == null || text.isBlank() ? null : text.strip();
    role = role == null || role.isBlank() ? null : role;
  }
}
