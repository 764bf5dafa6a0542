/** What of the register of institutions VIIS keeps too. */
package lv.ikvd.institution.service.comparing;
