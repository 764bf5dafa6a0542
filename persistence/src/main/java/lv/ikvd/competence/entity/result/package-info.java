/** Certificates of professional qualification that delegated institutions issued. */
package lv.ikvd.competence.entity.result;
