package lv.ikvd.institution.entity;

import java.io.Serializable;

/** How everyone may reach an institution; each may be missing. */
public record Reach(String phone, String email, String website) implements Serializable {}
