/** Pages of delegation contracts, and the public list of who assesses which qualification. */
package lv.ikvd.competence.web;
