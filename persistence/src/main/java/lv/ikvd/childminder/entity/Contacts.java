package lv.ikvd.childminder.entity;

import java.io.Serializable;

/** How everyone may reach a provider; each may be missing. */
public record Contacts(String phone, String email, String website) implements Serializable {

  public static final Contacts NONE = new Contacts(null, null, null);
}
