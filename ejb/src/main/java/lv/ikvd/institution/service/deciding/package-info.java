/**
 * What decisions about institutions do to the register and undo there, one entry or several; and
 * cases on reorganisation and on the revocation of an act of the office's own.
 */
package lv.ikvd.institution.service.deciding;
