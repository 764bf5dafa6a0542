/**
 * Confirms to the Office of Citizenship and Migration Affairs that a person learns in an
 * institution: a letter for each person, counted by year.
 */
package lv.ikvd.citizenshipnotice.service;
