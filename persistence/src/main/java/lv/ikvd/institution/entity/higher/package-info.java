/** What is kept of higher education institutions beside the register's own rows. */
package lv.ikvd.institution.entity.higher;
