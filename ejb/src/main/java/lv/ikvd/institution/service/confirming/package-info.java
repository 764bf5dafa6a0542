/** What campaigns ask institutions, and what their answers do to the register. */
package lv.ikvd.institution.service.confirming;
