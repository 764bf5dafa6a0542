/**
 * Checks of an institution's staff before accreditation: a list with the answers of the register of
 * convictions is looked at, kept whole or not at all, and answered by a letter to the head.
 */
package lv.ikvd.teachingpermit.service.staff;
