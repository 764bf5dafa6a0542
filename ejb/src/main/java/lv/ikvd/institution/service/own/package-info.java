/** What an institution's representative sees and asks for: of the own institution alone. */
package lv.ikvd.institution.service.own;
