package lv.ikvd.proceeding.service.team;

import java.io.Serializable;
import lv.ikvd.problem.entity.Problem;

/**
 * A case that somebody is about to hand over.
 *
 * @param handler who has it now; null for nobody
 * @param refused why it will not be handed over; null if it will
 */
public record HandOverLine(String number, String handler, Problem refused)
    implements Serializable {}
