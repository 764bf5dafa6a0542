/** Higher education institutions: their own register, and what the law on them adds. */
package lv.ikvd.institution.service.higher;
