/** Contracts and results of the own institution of a representative. */
package lv.ikvd.competence.service.own;
