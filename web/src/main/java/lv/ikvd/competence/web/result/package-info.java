/** Pages of certificates: the list, and the file that an institution sent. */
package lv.ikvd.competence.web.result;
