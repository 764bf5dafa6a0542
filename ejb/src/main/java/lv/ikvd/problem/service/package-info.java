/** What a line of the server's log says of the request, case or work in which it was written. */
package lv.ikvd.problem.service;
