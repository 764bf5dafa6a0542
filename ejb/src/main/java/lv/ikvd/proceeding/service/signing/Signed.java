package lv.ikvd.proceeding.service.signing;

import java.io.Serializable;
import lv.ikvd.problem.entity.Problem;

/**
 * What became of one signature of several.
 *
 * @param decision number of the decision; null when another official has to sign too, or when it
 *     was refused
 * @param refusal why it was refused, or null
 */
public record Signed(String number, String decision, Problem refusal) implements Serializable {}
