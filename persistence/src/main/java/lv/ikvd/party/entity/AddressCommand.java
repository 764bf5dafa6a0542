package lv.ikvd.party.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import lv.ikvd.problem.entity.Problem;

/**
 * An address in Latvia: street or homestead, parish or town as one line, postal code (LV-NNNN; null
 * where not known) and municipality (null for an address abroad).
 */
public record AddressCommand(String line, String postalCode, Long municipalityId) {

  public static final int MAX_LINE = 300;

  private static final Pattern POSTAL_CODE = Pattern.compile("LV-[0-9]{4}");

  public AddressCommand {
    line = Texts.clean(line);
    postalCode = Texts.clean(postalCode);
    List<Problem> problems = new ArrayList<>();
    if (line == null || line.length() > MAX_LINE) {
      problems.add(new Problem("PARTY-012", MAX_LINE).at("line"));
    }
    if (postalCode != null && !POSTAL_CODE.matcher(postalCode).matches()) {
      problems.add(new Problem("PARTY-013").at("postalCode"));
    }
    Problem.raise(problems);
  }
}
