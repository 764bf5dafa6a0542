package lv.ikvd.scientificinstitution.entity;

import java.io.Serializable;

/**
 * The legal person that a scientific institution is, or is a unit of.
 *
 * @param registrationNumber in the Enterprise Register
 */
public record Holder(String name, String registrationNumber) implements Serializable {}
