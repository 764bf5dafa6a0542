/**
 * Typed rows of the register of psychologists: education, certificates by field, rights of
 * supervisors, supervision contracts, and what cases ask for and prove. None of them holds personal
 * data: the psychologist is the party.
 */
package lv.ikvd.psychologist.entity;
