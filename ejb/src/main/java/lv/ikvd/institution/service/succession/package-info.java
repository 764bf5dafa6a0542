/** Which institution follows which, as officials and everyone read it. */
package lv.ikvd.institution.service.succession;
