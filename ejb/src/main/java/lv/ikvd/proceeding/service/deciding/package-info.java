/** From the draft of an act over its signatures to the decision, its papers and its contests. */
package lv.ikvd.proceeding.service.deciding;
