/** The pool of accreditation experts: fields, availability, interests, assessments. */
package lv.ikvd.expert.entity;
