package lv.ikvd.registry.service;

import java.time.LocalDate;

/** Content of the tests' own register: one table, no more. */
public record Garden(String name, int beds, LocalDate openUntil) {}
