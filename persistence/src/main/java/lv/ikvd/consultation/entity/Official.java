package lv.ikvd.consultation.entity;

import java.io.Serializable;

/** Somebody who noted consultations. */
public record Official(long accountId, String name) implements Serializable {}
