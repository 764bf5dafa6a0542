package lv.ikvd.security.entity;

import java.io.Serializable;

/** A municipality of today to which an account can be limited. */
public record MunicipalityChoice(long id, String name) implements Serializable {}
