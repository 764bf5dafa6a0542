/**
 * The register of child-minding service providers (bērnu uzraudzības pakalpojuma sniedzēji): Bērnu
 * tiesību aizsardzības likums, section 50.3; MK 16.07.2013 No 404.
 *
 * <p>An entry is made by a decision on an application and ends by exclusion. Between the two it is
 * changed by decisions on amendments and by updates in the fields that the rules open.
 */
package lv.ikvd.childminder.entity;
