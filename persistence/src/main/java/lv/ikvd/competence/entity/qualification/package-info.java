/** The catalogue of professional qualifications: levels, successors, who assesses which. */
package lv.ikvd.competence.entity.qualification;
