package lv.ikvd.board.service;

import java.time.LocalDate;
import java.time.LocalTime;

/** A sitting to be convened. */
public record ConveneCommand(String board, LocalDate on, LocalTime at, String place) {}
