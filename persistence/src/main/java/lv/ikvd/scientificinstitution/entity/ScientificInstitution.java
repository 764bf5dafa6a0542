package lv.ikvd.scientificinstitution.entity;

import java.io.Serializable;
import java.util.List;
import lv.ikvd.institution.entity.Head;
import lv.ikvd.institution.entity.Person;
import lv.ikvd.institution.entity.Place;
import lv.ikvd.institution.entity.Reach;

/**
 * What the register says of a scientific institution, and what a case proposes that it say. The
 * legal person that it is, or is a unit of, holds the entry.
 *
 * @param kind code of {@code SC_KIND}
 * @param directions codes of {@code SC_DIRECTION}
 */
public record ScientificInstitution(
    String name,
    String kind,
    Place address,
    List<String> directions,
    List<Doctor> doctors,
    Head head,
    Reach reach)
    implements Serializable {

  public ScientificInstitution {
    directions = List.copyOf(directions);
    doctors = List.copyOf(doctors);
  }

  /** The same with the parties as they are called now. */
  public ScientificInstitution with(List<Doctor> asDoctors, Head asHead) {
    return new ScientificInstitution(name, kind, address, directions, asDoctors, asHead, reach);
  }

  /** How many different persons have a doctorate in one of the institution's directions. */
  public long matchingDoctors() {
    return doctors.stream()
        .filter(doctor -> directions.contains(doctor.direction()))
        .map(Doctor::person)
        .mapToLong(Person::partyId)
        .distinct()
        .count();
  }
}
